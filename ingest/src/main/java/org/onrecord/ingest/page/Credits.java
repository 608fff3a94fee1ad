// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.regex.Pattern;

/** Lines that say who wrote a text and when, as they stand between a headline and a text. */
final class Credits {

    private static final int LINE = 120;

    private static final String MONTH = "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*";

    private static final Pattern DATE = Pattern.compile(
            "\\b(?:\\d{1,2}[./-]\\d{1,2}[./-](?:19|20)?\\d{2}|(?:19|20)\\d{2}[./-]\\d{1,2}[./-]\\d{1,2}|" + MONTH
                    + "\\.? \\d{1,2}(?:st|nd|rd|th)?\\b|\\d{1,2}(?:st|nd|rd|th|\\.)? " + MONTH
                    + "|\\d{1,2}:\\d{2}|\\d+ (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BYLINE = Pattern.compile(
            "(?:(?:written|posted|published|story|report|text|photos?|words) )?(?:by|von|por|par|di)\\b[: ].*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern TIMESTAMP = Pattern.compile(
            "[^\\p{L}\\p{N}]*(?:(?:" + MONTH
                    + "|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|\\d{1,4}(?:st|nd|rd|th|h)?|[ap]\\.?m\\b|noon|midnight|utc|gmt|bst|cest?|[ecmp][ds]?t|last|updated|posted|published|on|at|of|ago|(?:sec|min|hour|hr|day|week|month|year)[a-z]*)[^\\p{L}\\p{N}]*)+",
            Pattern.CASE_INSENSITIVE);

    private Credits() {}

    static boolean isCredit(Block block) {
        return block.length() <= LINE && (hasDate(block.text()) || isByline(block.text()));
    }

    static boolean hasDate(String text) {
        return DATE.matcher(text).find();
    }

    /** Nothing but a date or a time of day. */
    static boolean isTimestamp(String text) {
        return text.length() <= LINE && hasDate(text) && TIMESTAMP.matcher(text).matches();
    }

    static boolean isByline(String text) {
        return BYLINE.matcher(text).matches();
    }
}
