// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PublicationDate;

/**
 * The day of publication where it was published. Many pages state the moment in UTC, in which an evening in America is the
 * next day already; "on Tuesday" in the text is meant by the day that the page's address or headline shows.
 */
final class LocalDay {

    /** Where news is written, no clock is further behind UTC than Hawaii's. */
    private static final int FURTHEST_BEHIND = 10;

    /** Nor further ahead than New Zealand's in summer. */
    private static final int FURTHEST_AHEAD = 13;

    private LocalDay() {}

    /** Whether it may have been another day at the place of publication. */
    static boolean isUncertain(@Nullable PublicationDate stated) {
        OffsetDateTime time = stated == null ? null : stated.time();
        return time != null
                && time.getOffset().equals(ZoneOffset.UTC)
                && (time.getHour() < FURTHEST_BEHIND || time.getHour() >= 24 - FURTHEST_AHEAD);
    }

    /**
     * The moment with the offset that a second statement of the same moment gives; else the day that is shown, if it can be the
     * local day of that moment and is not its day in UTC; else what was stated.
     *
     * @param stated in UTC
     * @param shown elsewhere on the page
     */
    static PublicationDate of(PublicationDate stated, @Nullable PublicationDate shown) {
        OffsetDateTime time = stated.time();
        if (time == null || shown == null) {
            return stated;
        }
        OffsetDateTime other = shown.time();
        if (other != null) {
            boolean isSame =
                    other.withSecond(0).withNano(0).isEqual(time.withSecond(0).withNano(0));
            return isSame ? PublicationDate.of(time.withOffsetSameInstant(other.getOffset())) : stated;
        }
        return isDayOf(time, shown.date()) ? PublicationDate.of(shown.date()) : stated;
    }

    private static boolean isDayOf(OffsetDateTime time, LocalDate day) {
        boolean isEvening = time.getHour() < FURTHEST_BEHIND
                && day.equals(time.toLocalDate().minusDays(1));
        boolean isMorning = time.getHour() >= 24 - FURTHEST_AHEAD
                && day.equals(time.toLocalDate().plusDays(1));
        return isEvening || isMorning;
    }
}
