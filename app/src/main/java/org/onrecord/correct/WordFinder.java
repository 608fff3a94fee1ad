// SPDX-License-Identifier: Apache-2.0
package org.onrecord.correct;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.document.Span;

/**
 * Finds words that a person gives in a text; white space between them makes no difference. Pieces that do not follow each
 * other directly are joined by an ellipsis between spaces. Safe to share between threads.
 */
public final class WordFinder {

    /** What stands between pieces. */
    public static final String BETWEEN = " … ";

    private final String text;

    public WordFinder(String text) {
        this.text = text;
    }

    /**
     * The spans of the pieces, in their order; none for blank words.
     *
     * @param near offset near which the first piece is; the others follow it where they can
     * @throws IllegalArgumentException if a piece does not stand in the text; names it
     */
    public List<Span> find(String words, int near) {
        List<Span> found = new ArrayList<>();
        int from = near;
        for (String piece : words.split("\\s…\\s", -1)) {
            if (!piece.isBlank()) {
                Span span = piece(piece.strip(), from, !found.isEmpty());
                found.add(span);
                from = span.end();
            }
        }
        return found;
    }

    /** The words of spans, as {@link #find} takes them. */
    public String words(List<Span> spans) {
        return spans.stream().map(span -> span.in(text)).collect(Collectors.joining(BETWEEN));
    }

    private Span piece(String piece, int near, boolean follows) {
        Pattern words = Pattern.compile(
                Arrays.stream(piece.split("\\s+")).map(Pattern::quote).collect(Collectors.joining("\\s+")));
        Matcher matcher = words.matcher(text);
        Span best = null;
        while (matcher.find()) {
            Span span = new Span(matcher.start(), matcher.end());
            if (best == null || distance(span, near, follows) < distance(best, near, follows)) {
                best = span;
            }
        }
        if (best == null) {
            throw new IllegalArgumentException("these words do not stand in the text: '" + piece + "'");
        }
        return best;
    }

    private int distance(Span span, int near, boolean follows) {
        int from = span.start() - near;
        return from >= 0 || !follows ? Math.abs(from) : text.length() - from;
    }
}
