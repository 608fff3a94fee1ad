// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.PartialDate;

/**
 * A place where an article names a date, in its own words or in what it quotes.
 *
 * @param paragraph the index of its paragraph
 * @param sentence the index of its sentence
 * @param place the word that names it
 * @param before the word or mark before that; empty at the beginning of a paragraph
 * @param quotedBy the indices of the statements in whose content it stands
 */
record NamedDate(
        PartialDate date, int paragraph, int sentence, FrameWord place, String before, List<Integer> quotedBy) {

    private static final List<String> PREPOSITIONS = List.of(
            "on", "in", "at", "since", "after", "before", "by", "until", ",", "of", "for", "as", "from", "during", "");
    private static final List<String> RELATIVE =
            List.of("today", "tonight", "yesterday", "week", "month", "days", "weeks", "months", "years");

    NamedDate {
        quotedBy = List.copyOf(quotedBy);
    }

    Span span() {
        return place.span();
    }

    int start() {
        return place.span().start();
    }

    boolean isQuoted() {
        return !quotedBy.isEmpty();
    }

    /** A number for the preposition or mark before it; -1 for other words. */
    int preposition() {
        return PREPOSITIONS.indexOf(before);
    }

    /** A number for the kind of word that names it: a weekday, a month, a year, or a word that counts from today. */
    int word() {
        int relative = RELATIVE.indexOf(place.lower());
        if (relative >= 0) {
            return 4 + relative;
        }
        if (place.lower().endsWith("day")) {
            return 0;
        }
        boolean year = Character.isDigit(place.text().charAt(0));
        return year ? 2 : place.isCapitalised() ? 1 : 3;
    }
}
