// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Medium;
import org.onrecord.statement.PartialDate;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Statement;

class PeriodTest {

    private static final Publication MARCH_2 = Publication.UNKNOWN.withPublished(PublicationDate.parse("2026-03-02"));

    @Test
    void a_day_lies_in_it_or_not() {
        PartialDate day = new PartialDate(2026, 1, 15);
        assertThat(period("2026-01-15", "2026-01-15").mayHold(said(day), MARCH_2))
                .isTrue();
        assertThat(period("2026-01-16", null).mayHold(said(day), MARCH_2)).isFalse();
        assertThat(period(null, "2026-01-14").mayHold(said(day), MARCH_2)).isFalse();
    }

    @Test
    void a_month_or_a_year_may_lie_in_it() {
        assertThat(period("2026-01-20", "2026-01-21").mayHold(said(new PartialDate(2026, 1, null)), MARCH_2))
                .isTrue();
        assertThat(period("2025-12-31", null).mayHold(said(new PartialDate(2025, null, null)), MARCH_2))
                .isTrue();
        assertThat(period("2026-02-01", null).mayHold(said(new PartialDate(2026, 1, null)), MARCH_2))
                .isFalse();
    }

    @Test
    void without_a_date_that_of_the_article_counts() {
        assertThat(period("2026-03-02", null).mayHold(said(null), MARCH_2)).isTrue();
        assertThat(period("2026-03-03", null).mayHold(said(null), MARCH_2)).isFalse();
        assertThat(period("2026-03-02", null).mayHold(said(null), Publication.UNKNOWN))
                .isFalse();
        assertThat(period(null, null).mayHold(said(null), Publication.UNKNOWN)).isTrue();
    }

    private static Period period(@Nullable String since, @Nullable String until) {
        return new Period(since == null ? null : LocalDate.parse(since), until == null ? null : LocalDate.parse(until));
    }

    private static Statement said(@Nullable PartialDate day) {
        return new Statement(
                "st-1",
                "a",
                new Attribution(List.of(), List.of(new Span(0, 1)), List.of(), null, 1),
                Quotation.INDIRECT,
                List.of(),
                new Circumstances(Act.CLAIM, true, Medium.UNSPECIFIED, day, List.of(), null),
                null,
                List.of());
    }
}
