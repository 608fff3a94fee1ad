// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;

/**
 * When something was published, as precisely as is known.
 *
 * @param date the calendar day at the place of publication
 * @param time the moment, with its offset from UTC; absent where only the day is known. Always on {@code date}
 */
public record PublicationDate(LocalDate date, @Nullable OffsetDateTime time) {

    public PublicationDate {
        if (time != null && !time.toLocalDate().equals(date)) {
            throw new IllegalArgumentException(time + " is not on " + date);
        }
    }

    /** A day whose hour is not known. */
    public static PublicationDate of(LocalDate date) {
        return new PublicationDate(date, null);
    }

    /** A moment, and the day that it falls on at its own offset. */
    public static PublicationDate of(OffsetDateTime time) {
        return new PublicationDate(time.toLocalDate(), time);
    }

    /**
     * Reads an ISO 8601 date ({@code 2026-01-26}) or date-time ({@code 2026-01-26T18:05:00-06:00}). A date-time without
     * an offset fixes the day only.
     *
     * @throws DateTimeParseException if it is neither
     */
    public static PublicationDate parse(String iso) {
        TemporalAccessor parsed = iso.indexOf('T') < 0
                ? LocalDate.parse(iso)
                : DateTimeFormatter.ISO_DATE_TIME.parseBest(iso, OffsetDateTime::from, LocalDate::from);
        return parsed instanceof OffsetDateTime moment ? of(moment) : of(LocalDate.from(parsed));
    }

    /** ISO 8601: the date-time with its offset where it is known, else the date. */
    @Override
    public String toString() {
        return time == null ? date.toString() : DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time);
    }
}
