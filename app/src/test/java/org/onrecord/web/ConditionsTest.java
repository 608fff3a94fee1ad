// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.store.Query;
import org.onrecord.store.Sort;

class ConditionsTest {

    @Test
    void each_condition_holds_as_a_whole() throws Exception {
        assertThat(query("act:demand", "act:denial OR act:claim"))
                .isEqualTo(Query.parse("act:demand AND (act:denial OR act:claim)"));
        assertThat(query("", "act:denial OR act:claim")).isEqualTo(Query.parse("act:denial OR act:claim"));
        assertThat(query("act:demand OR bridge")).isEqualTo(Query.parse("act:demand OR bridge"));
        assertThat(query("")).isEqualTo(Query.ALL);
    }

    @Test
    void none_reaches_out_of_itself() {
        assertThatThrownBy(() -> query("act:demand", "bridge) OR (act:claim")).isInstanceOf(Refusal.class);
    }

    private static Query query(String typed, String... chosen) {
        return new Conditions(typed, List.of(chosen), Sort.NEWEST).query();
    }
}
