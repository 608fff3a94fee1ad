// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class PartialDateTest {

    @Test
    void is_written_as_precisely_as_it_is_known() {
        assertThat(PartialDate.of(LocalDate.of(2026, 1, 6))).hasToString("2026-01-06");
        assertThat(new PartialDate(2026, 1, null)).hasToString("2026-01");
        assertThat(new PartialDate(987, null, null)).hasToString("0987");
    }

    @Test
    void refuses_what_is_in_no_calendar() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(0, null, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2026, 13, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2026, 2, 29));
    }

    @Test
    void refuses_a_day_without_its_month() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PartialDate(2026, null, 26));
    }

    @Test
    void allows_the_leap_day() {
        assertThat(new PartialDate(2024, 2, 29)).hasToString("2024-02-29");
    }
}
