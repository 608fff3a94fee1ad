// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PublicationDate;
import org.onrecord.statement.PartialDate;

/** Dates as numbers that sort: {@code 20260126}, {@code 20260100} for a month, {@code 20260000} for a year. */
final class Dates {

    /** No date. */
    static final int NONE = 0;

    /** One more than the greatest {@link #month}. */
    static final int MONTHS = 10_000 * 13;

    private static final int YEAR = 10_000;
    private static final int MONTH = 100;
    private static final int MONTHS_OF_YEAR = 13;
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    private Dates() {}

    /**
     * Reads {@code 2026-01-26}, {@code 2026-01} or {@code 2026}.
     *
     * @throws IllegalArgumentException if it is none of them
     */
    static PartialDate partial(String iso) {
        Matcher parts = ISO.matcher(iso);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a date: " + iso);
        }
        return new PartialDate(Integer.parseInt(parts.group(1)), number(parts.group(2)), number(parts.group(3)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** The date of a statement: when it was said, else when its document was published. */
    static int of(@Nullable PartialDate saidOn, @Nullable PublicationDate published) {
        if (saidOn != null) {
            return of(saidOn);
        }
        return published == null ? NONE : of(PartialDate.of(published.date()));
    }

    /** The number of a day. */
    static int of(LocalDate day) {
        return of(PartialDate.of(day));
    }

    private static int of(PartialDate date) {
        return date.year() * YEAR + orZero(date.month()) * MONTH + orZero(date.day());
    }

    /** The least date that is not before the first day of {@code date}; a month or year begins on its first day. */
    static int from(PartialDate date) {
        boolean firstDay = orZero(date.day()) <= 1;
        boolean firstMonth = orZero(date.month()) <= 1;
        if (!firstDay) {
            return of(date);
        }
        return date.year() * YEAR + (firstMonth ? 0 : orZero(date.month()) * MONTH);
    }

    /** The month of a date as a number below {@link #MONTHS}. */
    static int month(int date) {
        return date / YEAR * MONTHS_OF_YEAR + date / MONTH % MONTH;
    }

    /** {@code 2026-01}, or {@code 2026} where only the year is known. */
    static String monthText(int month) {
        String year = String.valueOf(YEAR + month / MONTHS_OF_YEAR).substring(1);
        int ofYear = month % MONTHS_OF_YEAR;
        return ofYear == 0 ? year : year + '-' + String.valueOf(MONTH + ofYear).substring(1);
    }

    /** {@code 2026-01-26}; absent for no date. */
    static @Nullable String dayText(int day) {
        return day == NONE
                ? null
                : monthText(month(day))
                        + '-'
                        + String.valueOf(MONTH + day % MONTH).substring(1);
    }

    private static int orZero(@Nullable Integer number) {
        return number == null ? 0 : number;
    }
}
