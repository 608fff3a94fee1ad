// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.util.Comparator;

/**
 * A stretch of a document's text, half-open: the character at {@code start} belongs to it, the one at {@code end} does
 * not. Ordered by start, then by end.
 *
 * @param start offset of the first character, in UTF-16 code units of {@link Document#text()}; at least 0
 * @param end offset after the last character, in the same unit; at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    private static final Comparator<Span> ORDER =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::end);

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: " + start + " to " + end);
        }
    }

    /** The number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    public boolean isEmpty() {
        return start == end;
    }

    /** Whether {@code other} lies inside this span; an empty one may lie at either edge. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** Whether the character at an offset of the text belongs to this span. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share at least one character. */
    public boolean overlaps(Span other) {
        return Math.max(start, other.start) < Math.min(end, other.end);
    }

    /** The smallest span that holds both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /**
     * The characters of this span.
     *
     * @throws IndexOutOfBoundsException if the text ends before the span does
     */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }
}
