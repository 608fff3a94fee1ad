// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.document.Span;

/** The words of one text, as a person wants to see them by themselves. */
final class Excerpts {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final String OPENING = "\"“„«‘'";
    private static final String CLOSING = "\"”»’'";
    private static final String ENDING = ".,!?…";

    private final String text;

    Excerpts(String text) {
        this.text = text;
    }

    /** The words of spans on one line. */
    String of(List<Span> spans) {
        return spans.stream()
                .map(span -> SPACE.matcher(span.in(text)).replaceAll(" ").strip())
                .collect(Collectors.joining(" … "));
    }

    /** The same, with the quotation marks that stand right around the words in the text. */
    String quoted(List<Span> spans) {
        return of(spans.stream().map(this::withMarks).toList());
    }

    private Span withMarks(Span span) {
        int start = isAt(span.start() - 1, OPENING) ? span.start() - 1 : span.start();
        return new Span(start, opens(start, span.end()) ? closingEnd(span.end()) : span.end());
    }

    /** Whether a quotation is still open at the end. */
    private boolean opens(int start, int end) {
        boolean open = isAt(start, OPENING);
        for (int offset = start + 1; offset < end; offset++) {
            open = switch (text.charAt(offset)) {
                case '"' -> !open;
                case '“', '„', '«' -> true;
                case '”', '»' -> false;
                default -> open;
            };
        }
        return open;
    }

    /** After the closing mark, which may stand after the mark that ends the sentence. */
    private int closingEnd(int end) {
        if (isAt(end, CLOSING)) {
            return end + 1;
        }
        return isAt(end, ENDING) && isAt(end + 1, CLOSING) ? end + 2 : end;
    }

    private boolean isAt(int offset, String characters) {
        return offset >= 0 && offset < text.length() && characters.indexOf(text.charAt(offset)) >= 0;
    }
}
