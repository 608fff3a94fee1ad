// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;

/**
 * Finds the paragraphs of one text. A line that is not blank is a paragraph, unless the text is hard-wrapped: then lines
 * that were broken for want of room belong together.
 */
final class ParagraphFinder {

    private static final int WIDEST_COLUMN = 130;
    private static final int NARROWEST_COLUMN = 40;
    /** In percent: a few lines may be wider than the column, as those that hold one long address. */
    private static final int WIDE_SHARE = 95;

    private final String text;
    /** Lines without their breaks and without white space at the edges; a blank line is an empty span. */
    private final List<Span> lines;

    private final int column;

    ParagraphFinder(String text) {
        this.text = text;
        lines = lines(text);
        int[] widths = lines.stream()
                .mapToInt(Span::length)
                .filter(width -> width > 0)
                .sorted()
                .toArray();
        column = widths.length == 0 ? 0 : widths[(widths.length - 1) * WIDE_SHARE / 100];
    }

    List<Span> find() {
        boolean wrapped = isHardWrapped();
        List<Span> paragraphs = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            Span line = lines.get(index);
            if (line.isEmpty()) {
                continue;
            }
            if (wrapped && index > 0 && runsOn(index - 1)) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, paragraphs.get(last).cover(line));
            } else {
                paragraphs.add(line);
            }
        }
        return paragraphs;
    }

    /** Whether most breaks between two lines stand where the next word found no room, and many inside a sentence. */
    private boolean isHardWrapped() {
        if (column > WIDEST_COLUMN || column < NARROWEST_COLUMN) {
            return false;
        }
        int breaks = 0;
        int full = 0;
        int inSentence = 0;
        for (int index = 0; index + 1 < lines.size(); index++) {
            if (lines.get(index).isEmpty() || lines.get(index + 1).isEmpty()) {
                continue;
            }
            breaks++;
            full += isFull(index) ? 1 : 0;
            inSentence += beginsInLowerCase(index + 1) ? 1 : 0;
        }
        return inSentence >= 2 && full * 10 >= breaks * 6 && inSentence * 10 >= breaks * 3;
    }

    private boolean runsOn(int index) {
        return !lines.get(index).isEmpty() && (isFull(index) || beginsInLowerCase(index + 1));
    }

    /** Whether the first word of the next line would have made this one wider than nearly all others. */
    private boolean isFull(int index) {
        Span next = lines.get(index + 1);
        int word = next.start();
        while (word < next.end() && !Characters.isSpace(text.charAt(word))) {
            word++;
        }
        return lines.get(index).length() + 1 + (word - next.start()) > column * 9 / 10;
    }

    private boolean beginsInLowerCase(int index) {
        Span line = lines.get(index);
        return !line.isEmpty() && Character.isLowerCase(text.codePointAt(line.start()));
    }

    private static List<Span> lines(String text) {
        List<Span> lines = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (Characters.isLineBreak(text.charAt(at))) {
                lines.add(Characters.trim(text, start, at));
                if (text.startsWith("\r\n", at)) {
                    at++;
                }
                start = at + 1;
            }
        }
        lines.add(Characters.trim(text, start, text.length()));
        return lines;
    }
}
