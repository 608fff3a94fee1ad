// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.statement.PartialDate;

/** When something was said, in an article of Wednesday, 11 March 2026. */
class CalendarTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<Berit Holm> [said] on Monday {the pier would close} | 2026-03-09",
                "<Berit Holm> [said] Wednesday {the pier would close} | 2026-03-11",
                "<Berit Holm> [said] last Wednesday {the pier would close} | 2026-03-04",
                "<Berit Holm> [said] Thursday morning {the pier would close} | 2026-03-05",
                "<Berit Holm> [said] yesterday {the pier would close} | 2026-03-10",
                "<Berit Holm> [said] last night {the pier would close} | 2026-03-10",
                "<Berit Holm> [said] two days ago {the pier would close} | 2026-03-09",
                "<Berit Holm> [said] three weeks ago {the pier would close} | 2026-02",
                "<Berit Holm> [said] a week ago {the pier would close} | 2026-03",
                "<Berit Holm> [said] one month ago {the pier would close} | 2026-02",
                "<Berit Holm> [said] a year ago {the pier would close} | 2025",
                "<Berit Holm> [said] four years ago {the pier would close} | 2022",
                "<Berit Holm> [said] tonight {the pier would close} | 2026-03-11",
                "<Berit Holm> [said] on March 9 {the pier would close} | 2026-03-09",
                "<Berit Holm> [said] on Dec. 30 {the pier would close} | 2025-12-30",
                "<Berit Holm> [said] on 2 May 2024 {the pier would close} | 2024-05-02",
                "<Berit Holm> [said] on 3 February {the pier would close} | 2026-02-03",
                "<Berit Holm> [said] on the 4th of March {the pier would close} | 2026-03-04",
                "<Berit Holm> [said] on Wednesday, Feb. 25, {the pier would close} | 2026-02-25",
                "<Berit Holm> [said] on Monday 2 March {the pier would close} | 2026-03-02",
                "<Berit Holm> [said] on Saturday the 28th of February {the pier would close} | 2026-02-28",
                "<Berit Holm> [said] a couple of days ago {the pier would close} | 2026-03-09",
                "<Berit Holm> [said] seven weeks ago {the pier would close} | 2026-01",
                "<Berit Holm> [said] on June 3, 2021 {the pier would close} | 2021-06-03",
                "<Berit Holm> [said] in January {the pier would close} | 2026-01",
                "<Berit Holm> [said] in October {the pier would close} | 2025-10",
                "<Berit Holm> [said] earlier this month {the pier would close} | 2026-03",
                "<Berit Holm> [said] last month {the pier would close} | 2026-02",
                "<Berit Holm> [said] last year {the pier would close} | 2025",
                "<Berit Holm> [said] in 2019 {the pier would close} | 2019",
                "In a 2019 memo, <Berit Holm> [said] {the pier would close} | 2019",
                "<Berit Holm> [said] next Monday {the pier would close} | -",
                "<Berit Holm> [said] after Monday's vote {the pier would close} | -",
                "<Berit Holm> [said] {the pier would close on Monday} | -",
                "<Berit Holm> [has said] since Monday {the pier would close} | -",
                "<Berit Holm, who led the port in 2019,> [said] {the pier would close} | -",
                "<They> [may say] {the pier would close} | -",
                "<Berit Holm> [said] {the pier would close} | -"
            })
    void counts_from_the_day_of_the_article(String marked, @Nullable String date) {
        PartialDate said = Said.dayBySentence(marked + ".");
        assertThat(said == null ? null : said.toString()).isEqualTo(date);
    }

    @Test
    void goes_on_with_the_day_of_an_occasion_where_the_same_speaker_does() {
        assertThat(
                        Said.all(
                                "<Rolf Aune> [said in an interview on Monday] {the ferry leaks}. ||<Aune> [said] {it was old}."))
                .extracting(said -> String.valueOf(said.saidOn()))
                .containsExactly("2026-03-09", "2026-03-09");
    }

    @Test
    void takes_no_year_from_what_is_told_of_the_speaker() {
        assertThat(Said.all("<Berit Holm, who was elected in 2019,> [said] {the pier would close}."))
                .extracting(said -> String.valueOf(said.saidOn()))
                .containsExactly("null");
        assertThat(Said.all("<A 2019 report> [said] {the pier would close}."))
                .extracting(said -> String.valueOf(said.saidOn()))
                .containsExactly("2019");
    }
}
