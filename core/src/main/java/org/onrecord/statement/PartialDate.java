// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A date as precisely as a text fixes it: a day, a month or a year.
 *
 * @param year year of the common era, 1 to 9999
 * @param month 1 to 12; absent where only the year is known
 * @param day day of the month; absent where only the month or the year is known
 */
public record PartialDate(
        int year, @Nullable Integer month, @Nullable Integer day) {

    public PartialDate {
        if (year < 1 || year > 9999) {
            throw new IllegalArgumentException("not a year: " + year);
        }
        if (month == null && day != null) {
            throw new IllegalArgumentException("day " + day + " without a month");
        }
        if (month != null && (month < 1 || month > 12)) {
            throw new IllegalArgumentException("not a month: " + month);
        }
        if (month != null && day != null && !YearMonth.of(year, month).isValidDay(day)) {
            throw new IllegalArgumentException("no day " + day + " in month " + month + " of " + year);
        }
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** ISO 8601: {@code 2026-01-26}, {@code 2026-01} or {@code 2026}. */
    @Override
    public String toString() {
        String first = LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day)
                .toString();
        return first.substring(0, month == null ? "2026".length() : day == null ? "2026-01".length() : first.length());
    }
}
