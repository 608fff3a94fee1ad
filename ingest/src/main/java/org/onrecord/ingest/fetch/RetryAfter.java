// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The Retry-After header: seconds, or a date (RFC 9110, section 10.2.3). */
final class RetryAfter {

    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    /** How long to wait, at most a day; null where the header is missing or makes no sense. */
    static @Nullable Duration of(@Nullable String header) {
        if (header == null) {
            return null;
        }
        try {
            Duration wait = header.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(header.strip()))
                    : Duration.between(Instant.now(), date(header.strip()));
            return wait.isNegative() ? Duration.ZERO : wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
        } catch (DateTimeException neither) {
            return null;
        }
    }

    private static Instant date(String header) {
        return ZonedDateTime.parse(header, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
    }
}
