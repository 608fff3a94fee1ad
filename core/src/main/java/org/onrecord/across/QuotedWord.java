// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.document.Span;

/**
 * A word of a wording.
 *
 * @param span where it stands in the wording's text
 * @param form lower case, with straight apostrophes: what is compared
 * @param weight how much it says that two wordings share it: little for a function word, less for a name than for another
 *     word, since two speakers who speak of the same person or body share its name
 */
record QuotedWord(Span span, String form, double weight) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’][\\p{L}\\p{N}]+)*");
    private static final Pattern BEGINNING = Pattern.compile("(?:^|[.!?:…\"“])\\W*$");
    /** More words than a quotation has: what follows in a whole speech is not compared. */
    private static final int MOST = 2_000;

    private static final int LOOK_BACK = 6;
    private static final double FUNCTION = 0.15;
    private static final double NAME = 0.4;

    /** The words of a text, in order. */
    static List<QuotedWord> of(String text) {
        List<QuotedWord> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (words.size() < MOST && matcher.find()) {
            String form = matcher.group().toLowerCase(Locale.ROOT).replace('’', '\'');
            boolean name = Character.isUpperCase(text.charAt(matcher.start())) && !begins(text, matcher.start());
            double weight = FunctionWords.contains(form) ? FUNCTION : name ? NAME : 1;
            words.add(new QuotedWord(new Span(matcher.start(), matcher.end()), form, weight));
        }
        return words;
    }

    /** Whether a sentence begins at an offset, so that a capital says nothing there. */
    private static boolean begins(String text, int offset) {
        return BEGINNING
                .matcher(text.substring(Math.max(0, offset - LOOK_BACK), offset))
                .find();
    }
}
