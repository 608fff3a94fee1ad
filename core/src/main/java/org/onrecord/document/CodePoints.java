// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * The one place that maps between the offsets of the program (UTF-16 code units) and those of its files (Unicode code
 * points). Made once for a text; a lookup costs the logarithm of the number of characters outside the basic plane.
 *
 * @param length length of the text in UTF-16 code units
 * @param pairs offsets of the surrogate pairs of the text in UTF-16 code units, rising; a lone surrogate is no pair and
 *     counts as one code point
 */
public record CodePoints(int length, List<Integer> pairs) {

    public CodePoints {
        pairs = List.copyOf(pairs);
    }

    /** Reads where the surrogate pairs of a text are. */
    public static CodePoints of(String text) {
        int pairs = text.length() - text.codePointCount(0, text.length());
        return new CodePoints(text.length(), pairs == 0 ? List.of() : pairs(text, pairs));
    }

    private static List<Integer> pairs(String text, int count) {
        List<Integer> pairs = new ArrayList<>(count);
        for (int offset = 0; pairs.size() < count; offset++) {
            if (Character.isSurrogatePair(text.charAt(offset), text.charAt(offset + 1))) {
                pairs.add(offset);
            }
        }
        return pairs;
    }

    /** The number of code points of the text. */
    public int count() {
        return length - pairs.size();
    }

    /**
     * The code points before an offset in UTF-16 code units. An offset between the two halves of a pair counts as the
     * pair's beginning.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text; its end is allowed
     */
    public int toCodePoint(int utf16) {
        requireWithin(utf16, length);
        return utf16 - pairsBefore(utf16, pairs::get);
    }

    /**
     * The UTF-16 code units before an offset in code points.
     *
     * @throws IndexOutOfBoundsException if the offset lies outside the text; its end is allowed
     */
    public int toUtf16(int codePoint) {
        requireWithin(codePoint, count());
        return codePoint + pairsBefore(codePoint, pair -> pairs.get(pair) - pair);
    }

    /** How many pairs begin before the offset, where {@code position} tells in its unit where a pair begins. */
    private int pairsBefore(int offset, IntUnaryOperator position) {
        return new Rising(pairs.size(), position).below(offset);
    }

    private static void requireWithin(int offset, int end) {
        if (offset < 0 || offset > end) {
            throw new IndexOutOfBoundsException("offset " + offset + " outside 0 to " + end);
        }
    }
}
