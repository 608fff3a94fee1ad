// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/** The lines of a text, which brat's spans never cross. */
final class TextLines {

    private TextLines() {}

    /** The pieces of a span between the line breaks in it, without white space at the edges that this makes. */
    static List<Span> cut(Span span, String text) {
        int lineEnd = text.indexOf('\n', span.start());
        if (lineEnd < 0 || lineEnd >= span.end()) {
            return List.of(span);
        }
        List<Span> pieces = new ArrayList<>();
        int start = span.start();
        while (start < span.end()) {
            int end = lineEnd < 0 ? span.end() : Math.min(lineEnd, span.end());
            Span piece = trimmed(start, end, text);
            if (!piece.isEmpty()) {
                pieces.add(piece);
            }
            start = end + 1;
            lineEnd = text.indexOf('\n', start);
        }
        return pieces;
    }

    private static Span trimmed(int start, int end, String text) {
        int first = start;
        int last = end;
        while (first < last && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        while (last > first && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    /** The number of the line that an offset lies in, from 1. */
    static int number(int offset, String text) {
        return 1
                + (int) text.chars()
                        .limit(offset)
                        .filter(character -> character == '\n')
                        .count();
    }
}
