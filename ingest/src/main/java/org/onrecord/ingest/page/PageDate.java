// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PublicationDate;

/**
 * Dates as pages write them: ISO 8601 and its many near misses, RFC 1123, Unix time, and dates in English words. A time of
 * day is kept only with its offset from UTC. Of a date in figures of which it is not certain what is the month, nothing is
 * read.
 */
public final class PageDate {

    private static final String MONTHS =
            "jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?";

    private static final List<Pattern> DAYS = List.of(
            Pattern.compile("\\b(?<year>(?:19|20)\\d{2})[-/.](?<month>\\d{1,2})[-/.](?<day>\\d{1,2})(?!\\d)"),
            ignoringCase("\\b(?<name>" + MONTHS
                    + ")\\.?\\s+(?<day>\\d{1,2})(?:st|nd|rd|th)?,?\\s+(?<year>(?:19|20)\\d{2})\\b"),
            ignoringCase("\\b(?<day>\\d{1,2})(?:st|nd|rd|th|\\.)?[\\s-]+(?:of\\s+)?(?<name>" + MONTHS
                    + ")\\.?,?[\\s-]+(?<year>(?:19|20)\\d{2})\\b"),
            Pattern.compile("^(?<year>(?:19|20)\\d{2})(?<month>\\d{2})(?<day>\\d{2})(?:$|[T ])"));

    private static final Pattern FIGURES =
            Pattern.compile("\\b(?<first>\\d{1,2})[./-](?<second>\\d{1,2})[./-](?<year>(?:19|20)\\d{2})\\b");

    private static final Pattern TIME = ignoringCase(
            "(?<![\\d:+-])(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d+)?)?\\s*(?<half>[ap]\\.?m\\.?)?\\s*\\(?(?<zone>Z\\b|(?:UTC|GMT)?\\s*[+-]\\d{2}:?(?:\\d{2})?\\b|[A-Z]{2,4}\\b)?");

    private static final Pattern UNIX = Pattern.compile("(?<seconds>1\\d{9})(?<millis>\\d{3})?");

    private static final Map<String, String> ZONES = Map.ofEntries(
            Map.entry("Z", "+00:00"),
            Map.entry("UTC", "+00:00"),
            Map.entry("GMT", "+00:00"),
            Map.entry("BST", "+01:00"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("AKST", "-09:00"),
            Map.entry("HST", "-10:00"),
            Map.entry("CET", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("IST", "+05:30"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"),
            Map.entry("SGT", "+08:00"),
            Map.entry("HKT", "+08:00"));

    private PageDate() {}

    private static Pattern ignoringCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** The first date that a text states, with its time where an offset is given; nothing where it states none for certain. */
    public static @Nullable PublicationDate read(@Nullable String text) {
        if (text == null || text.length() > 300) {
            return null;
        }
        try {
            Matcher unix = UNIX.matcher(text.strip());
            if (unix.matches()) {
                return PublicationDate.of(Instant.ofEpochSecond(Long.parseLong(unix.group("seconds")))
                        .atOffset(ZoneOffset.UTC));
            }
            return written(text);
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable PublicationDate written(String text) {
        for (Pattern pattern : DAYS) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.find()) {
                LocalDate day = LocalDate.of(number(matcher, "year"), month(matcher), number(matcher, "day"));
                return at(day, text, matcher.start(), matcher.end());
            }
        }
        Matcher figures = FIGURES.matcher(text);
        return figures.find() ? figures(figures) : null;
    }

    private static @Nullable PublicationDate figures(Matcher matcher) {
        int first = number(matcher, "first");
        int second = number(matcher, "second");
        if (first <= 12 && second <= 12 && first != second) {
            return null;
        }
        int year = number(matcher, "year");
        return PublicationDate.of(first > 12 ? LocalDate.of(year, second, first) : LocalDate.of(year, first, second));
    }

    private static int month(Matcher matcher) {
        if (!matcher.pattern().pattern().contains("<name>")) {
            return number(matcher, "month");
        }
        String name = matcher.group("name").substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(name) / 3 + 1;
    }

    private static int number(Matcher matcher, String group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static PublicationDate at(LocalDate day, String text, int start, int end) {
        Matcher time = TIME.matcher(text);
        if (time.find(end) || (time.find(0) && time.end() <= start)) {
            LocalTime hour = hour(time);
            ZoneOffset offset = offset(time.group("zone"));
            if (hour != null && offset != null) {
                return PublicationDate.of(OffsetDateTime.of(day, hour, offset));
            }
        }
        return PublicationDate.of(day);
    }

    private static @Nullable LocalTime hour(Matcher time) {
        int hour = number(time, "hour");
        int minute = number(time, "minute");
        int second = time.group("second") == null ? 0 : number(time, "second");
        if (time.group("half") != null) {
            hour = hour % 12 + (Character.toLowerCase(time.group("half").charAt(0)) == 'p' ? 12 : 0);
        }
        return hour > 23 || minute > 59 || second > 59 ? null : LocalTime.of(hour, minute, second);
    }

    private static @Nullable ZoneOffset offset(@Nullable String zone) {
        if (zone == null) {
            return null;
        }
        String known = ZONES.get(zone.toUpperCase(Locale.ROOT));
        if (known != null) {
            return ZoneOffset.of(known);
        }
        String digits = zone.replaceAll("[^\\d+-]", "");
        return digits.length() == 3 || digits.length() == 5 ? ZoneOffset.of(digits) : null;
    }
}
