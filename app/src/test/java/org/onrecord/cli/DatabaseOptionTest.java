// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DatabaseOptionTest {

    @Test
    void goes_by_the_option_then_by_the_variable_unless_that_is_empty() {
        assertThat(DatabaseOption.location("a.db", "b.db")).isEqualTo("a.db");
        assertThat(DatabaseOption.location(null, "b.db")).isEqualTo("b.db");
        assertThat(DatabaseOption.location(null, "")).isEqualTo("onrecord.db");
        assertThat(DatabaseOption.location(null, null)).isEqualTo("onrecord.db");
        assertThat(DatabaseOption.location("", "b.db")).isEmpty();
    }
}
