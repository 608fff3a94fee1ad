// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Dateline;
import org.onrecord.document.Span;

/**
 * Reads the dateline that a paragraph begins with, as news agencies write it: a place in capitals, then perhaps its state
 * or country, the day, and the agency, then a dash or a colon.
 */
final class DatelineReader {

    private static final int LONGEST = 120;

    private static final String WORD = "(?:Mc|Mac|De|La|O')?\\p{Lu}[\\p{Lu}.'\u2019-]++";
    private static final String PLACE = WORD + "(?: " + WORD + "){0,3}";
    private static final String MIXED_PLACE = "\\p{Lu}[\\p{L}.'\u2019-]++(?: \\p{Lu}[\\p{L}.'\u2019-]++){0,3}";
    private static final String DAY =
            "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.? \\d{1,2}(?:, \\d{4})?";
    private static final String REGION = "\\p{Lu}[\\p{L}.]*+(?: \\p{Lu}[\\p{L}.]*+){0,2}";
    private static final String AGENCY = "\\([\\p{Lu}][\\p{L} .]{1,30}\\)";
    private static final String DASH = "\\s?(?:\u2014|\u2013|--|\u2015)\\s|\\s-\\s";

    private static final Pattern DATELINE =
            Pattern.compile("(?:(?<capitals>" + PLACE + ")|(?<mixed>" + MIXED_PLACE + "))"
                    + "(?:,\\s(?!(?:" + DAY + "))(?<region>" + REGION + "))?"
                    + "(?:,\\s(?<day>" + DAY + "))?"
                    + "(?:\\s?(?<agency>" + AGENCY + "))?"
                    + "(?<end>" + DASH + "|:\\s)");

    /** Words that show that what stands in capitals is a heading. */
    private static final Set<String> NO_PLACE = Set.of(
            "HAS",
            "HAVE",
            "HE",
            "SHE",
            "IT",
            "THEY",
            "WE",
            "WITH",
            "IS",
            "ARE",
            "WAS",
            "FOR",
            "FROM",
            "READS",
            "AND",
            "NOW",
            "NOT",
            "IN",
            "BREAKING",
            "UPDATE",
            "UPDATED",
            "EXCLUSIVE",
            "CORRECTION",
            "WATCH",
            "LIVE",
            "OPINION",
            "ANALYSIS",
            "VIDEO",
            "NOTE",
            "READ",
            "PSA",
            "CLAIMS",
            "SHORT",
            "MORE",
            "ALERT",
            "CLARIFICATION");

    private DatelineReader() {}

    static @Nullable Dateline read(String text, Span paragraph) {
        int limit = Math.min(paragraph.end(), paragraph.start() + LONGEST);
        Matcher matcher = DATELINE.matcher(text).region(paragraph.start(), limit);
        if (!matcher.lookingAt() || !isDateline(matcher) || matcher.end() >= paragraph.end()) {
            return null;
        }
        int placeEnd = matcher.group("region") == null
                ? Math.max(matcher.end("capitals"), matcher.end("mixed"))
                : matcher.end("region");
        return new Dateline(
                Characters.trim(text, paragraph.start(), matcher.end()),
                new Span(paragraph.start(), placeEnd),
                matcher.group("day") == null ? null : new Span(matcher.start("day"), matcher.end("day")));
    }

    private static boolean isDateline(Matcher matcher) {
        boolean dated = matcher.group("day") != null || matcher.group("agency") != null;
        String capitals = matcher.group("capitals");
        if (capitals == null) {
            return dated;
        }
        for (String word : capitals.split(" ", -1)) {
            if (NO_PLACE.contains(word)) {
                return false;
            }
        }
        return dated || matcher.group("region") != null || !matcher.group("end").startsWith(":");
    }
}
