// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-26", "2026-01-26T18:05:00-06:00", "2026-01-26T00:00:00Z"})
    void gives_back_what_it_read(String iso) {
        assertThat(PublicationDate.parse(iso)).hasToString(iso);
    }

    @Test
    void takes_the_day_at_the_place_of_publication() {
        assertThat(PublicationDate.parse("2026-01-26T23:30:00-06:00").date()).isEqualTo(LocalDate.of(2026, 1, 26));
    }

    @Test
    void knows_the_day_only_where_the_offset_is_missing() {
        assertThat(PublicationDate.parse("2026-01-26T18:05:00"))
                .isEqualTo(PublicationDate.of(LocalDate.of(2026, 1, 26)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-02-30", "26.01.2026", "2026-01-26T25:00:00Z"})
    void refuses_what_is_no_date(String iso) {
        assertThatExceptionOfType(DateTimeParseException.class).isThrownBy(() -> PublicationDate.parse(iso));
    }

    @Test
    void refuses_a_moment_of_another_day() {
        OffsetDateTime moment = OffsetDateTime.parse("2026-01-26T18:05:00Z");
        assertThatIllegalArgumentException().isThrownBy(() -> new PublicationDate(LocalDate.of(2026, 1, 27), moment));
    }
}
