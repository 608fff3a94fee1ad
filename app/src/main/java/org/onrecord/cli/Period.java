// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.statement.PartialDate;
import org.onrecord.statement.Statement;

/**
 * A stretch of days.
 *
 * @param since its first day; absent where it has none
 * @param until its last day; absent where it has none
 */
record Period(@Nullable LocalDate since, @Nullable LocalDate until) {

    /**
     * Whether a statement may have been made in it. Where its date is not told, that of its publication counts; where
     * neither is known, only a period without bounds holds it.
     */
    boolean mayHold(Statement statement, Publication publication) {
        PartialDate said = statement.circumstances() == null
                ? null
                : statement.circumstances().saidOn();
        if (said == null && publication.published() != null) {
            said = PartialDate.of(publication.published().date());
        }
        if (said == null) {
            return since == null && until == null;
        }
        return (since == null || !last(said).isBefore(since))
                && (until == null || !first(said).isAfter(until));
    }

    private static LocalDate first(PartialDate date) {
        int month = date.month() == null ? 1 : date.month();
        return LocalDate.of(date.year(), month, date.day() == null ? 1 : date.day());
    }

    private static LocalDate last(PartialDate date) {
        YearMonth month = YearMonth.of(date.year(), date.month() == null ? 12 : date.month());
        return date.day() == null ? month.atEndOfMonth() : month.atDay(date.day());
    }
}
