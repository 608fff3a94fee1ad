// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format.people;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Gender;

/**
 * A place in a people file, and how values there are read.
 *
 * @param file what it is called
 * @param at where in it: "line 3", "persons[2]"
 */
record Place(String file, String at) {

    private static final Pattern DATE = Pattern.compile("\\d{4}(-\\d{2}(-\\d{2}(T.*)?)?)?");

    /** The first day that a date of Popolo names: 2019, 2019-01 and 2019-01-07 are dates. Absent for an empty one. */
    @Nullable
    LocalDate first(String field, @Nullable String date) throws MalformedPeopleException {
        YearMonth month = month(field, date, 1);
        return month == null || date == null ? null : date.length() >= 10 ? day(field, date) : month.atDay(1);
    }

    /** The last day that such a date names. */
    @Nullable
    LocalDate last(String field, @Nullable String date) throws MalformedPeopleException {
        YearMonth month = month(field, date, 12);
        return month == null || date == null ? null : date.length() >= 10 ? day(field, date) : month.atEndOfMonth();
    }

    private @Nullable YearMonth month(String field, @Nullable String date, int whereNone)
            throws MalformedPeopleException {
        if (date == null || date.isBlank()) {
            return null;
        }
        if (!DATE.matcher(date).matches()) {
            throw noDate(field, date);
        }
        try {
            int year = Integer.parseInt(date.substring(0, 4));
            return YearMonth.of(year, date.length() < 7 ? whereNone : Integer.parseInt(date.substring(5, 7)));
        } catch (DateTimeException outOfRange) {
            throw noDate(field, date);
        }
    }

    private LocalDate day(String field, String date) throws MalformedPeopleException {
        try {
            return LocalDate.parse(date.substring(0, 10));
        } catch (DateTimeException outOfRange) {
            throw noDate(field, date);
        }
    }

    private MalformedPeopleException noDate(String field, String date) {
        return problem(field + " '" + date + "' is not a date like 2019, 2019-01 or 2019-01-07");
    }

    /** The gender that a word states; unknown for other words, which Popolo allows. */
    static Gender gender(@Nullable String word) {
        return switch (word == null ? "" : word.strip().toLowerCase(Locale.ROOT)) {
            case "female", "f", "woman" -> Gender.FEMALE;
            case "male", "m", "man" -> Gender.MALE;
            default -> Gender.UNKNOWN;
        };
    }

    MalformedPeopleException problem(String problem) {
        return new MalformedPeopleException(file, at, problem);
    }
}
