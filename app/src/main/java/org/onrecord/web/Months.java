// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.time.Year;
import java.time.YearMonth;

/** Months and years as facets count them. */
final class Months {

    private static final int YEAR_LENGTH = 4;

    private Months() {}

    /** The condition for {@code 2026-01}, or {@code 2026} where only the year is known. */
    static String condition(String month) {
        String next = month.length() == YEAR_LENGTH
                ? Year.parse(month).plusYears(1).toString()
                : YearMonth.parse(month).plusMonths(1).toString();
        return "(after:" + month + " before:" + next + ")";
    }
}
