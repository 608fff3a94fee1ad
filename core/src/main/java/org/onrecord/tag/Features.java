// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.Locale;

/**
 * What the uncased encoder cannot see of a word: its case, whether it stands between quotation marks, and whether it
 * opens its passage, as one row of an embedding that is added to the input. Made for one passage, in which the state of
 * quotation begins anew.
 */
final class Features {

    private static final int LOWER = 0;
    private static final int INITIAL = 1;
    private static final int UPPER = 2;
    private static final int MIXED = 3;

    private static final int OUTSIDE = 0;
    private static final int INSIDE = 1;
    private static final int OPENS = 2;
    private static final int CLOSES = 3;

    private boolean quoted;
    private boolean begun;

    /** The row of the next word of the passage: case x quotation x first word. */
    int next(String text, int start, int end) {
        int row = (caseOf(text, start, end) * 4 + quotation(text, start, end)) * 2 + (begun ? 0 : 1);
        begun = true;
        return row;
    }

    /** A curly mark as its straight one; any other character unchanged. */
    static char straight(char character) {
        return switch (character) {
            case '“', '”', '„', '‟', '«', '»' -> '"';
            case '‘', '’', '‚', '‛' -> '\'';
            default -> character;
        };
    }

    private int quotation(String text, int start, int end) {
        char mark = text.charAt(start);
        if (end - start > 1 || straight(mark) != '"') {
            return quoted ? INSIDE : OUTSIDE;
        }
        quoted = opens(mark);
        return quoted ? OPENS : CLOSES;
    }

    /** A mark without a side opens where nothing is open. */
    private boolean opens(char mark) {
        return switch (mark) {
            case '“', '„', '«' -> true;
            case '”', '»' -> false;
            default -> !quoted;
        };
    }

    static int caseOf(String text, int start, int end) {
        boolean small = false;
        boolean capital = false;
        boolean capitalInside = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 128) {
                return caseOf(text.substring(start, end));
            }
            boolean isCapital = 'A' <= c && c <= 'Z';
            capital |= isCapital;
            capitalInside |= isCapital && i > start;
            small |= 'a' <= c && c <= 'z';
        }
        if (!capital) {
            return LOWER;
        }
        return !small && end - start > 1 ? UPPER : capitalInside ? MIXED : INITIAL;
    }

    private static int caseOf(String word) {
        int second = word.offsetByCodePoints(0, 1);
        if (word.equals(word.toLowerCase(Locale.ROOT))) {
            return LOWER;
        }
        if (second < word.length() && word.equals(word.toUpperCase(Locale.ROOT))) {
            return UPPER;
        }
        String rest = word.substring(second);
        return rest.equals(rest.toLowerCase(Locale.ROOT)) ? INITIAL : MIXED;
    }
}
