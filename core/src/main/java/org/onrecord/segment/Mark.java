// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.document.Span;

/**
 * A character that may be a quotation mark, or two like single ones that make a double mark.
 *
 * @param span where it stands
 * @param isDouble whether it is a double mark
 * @param shape which way it is drawn
 * @param before the character before it; a space at the beginning of the paragraph
 * @param after the character after it; a space at the end of the paragraph
 * @param afterOpening whether it follows at once upon a mark that has room before it
 */
record Mark(Span span, boolean isDouble, Shape shape, int before, int after, boolean afterOpening) {

    enum Shape {
        OPENING,
        CLOSING,
        STRAIGHT
    }

    private static final String DOUBLES = "\"\u201C\u201D\u201E\u201F\u00AB\u00BB";
    private static final String SINGLES = "'\u2018\u2019\u201A\u201B`";
    private static final String OPENING = "\u201C\u201E\u201F\u00AB\u2018\u201A\u201B`";
    private static final String CLOSING = "\u201D\u00BB\u2019";

    /** Words that have lost their beginning, so that the mark before them stands for letters. */
    private static final Set<String> CLIPPED =
            Set.of("em", "til", "till", "cause", "tis", "twas", "twere", "bout", "round", "cos", "nuff", "s");

    /** All marks of a paragraph, in order. */
    static List<Mark> in(String text, Span paragraph) {
        List<Mark> marks = new ArrayList<>();
        int at = paragraph.start();
        while (at < paragraph.end()) {
            int end = markEnd(text, at, paragraph);
            if (end > at && !isInch(text, at, paragraph)) {
                Mark previous = marks.isEmpty() ? null : marks.get(marks.size() - 1);
                boolean adjacent = previous != null && previous.span.end() == at && previous.hasRoomBefore();
                marks.add(at(text, new Span(at, end), paragraph, adjacent));
            }
            at = Math.max(end, at + 1);
        }
        return marks;
    }

    private static Mark at(String text, Span span, Span paragraph, boolean afterOpening) {
        char character = text.charAt(span.start());
        return new Mark(
                span,
                span.length() == 2 || isIn(DOUBLES, character),
                isIn(OPENING, character) ? Shape.OPENING : isIn(CLOSING, character) ? Shape.CLOSING : Shape.STRAIGHT,
                span.start() == paragraph.start() ? ' ' : text.codePointBefore(span.start()),
                span.end() == paragraph.end() ? ' ' : text.codePointAt(span.end()),
                afterOpening);
    }

    /** End of the mark that begins here; of three like single ones, the outer two are the double one. */
    private static int markEnd(String text, int at, Span paragraph) {
        char character = text.charAt(at);
        if (isIn(DOUBLES, character)) {
            return at + 1;
        }
        if (!isIn(SINGLES, character)) {
            return at;
        }
        int run = at;
        while (run < paragraph.end() && run < at + 4 && text.charAt(run) == character) {
            run++;
        }
        boolean opens = at == paragraph.start() || Characters.isSpace(text.charAt(at - 1));
        return run - at == 2 || run - at == 4 || (run - at == 3 && opens) ? at + 2 : at + 1;
    }

    /** Whether the mark stands for inches, as in 6'2". */
    private static boolean isInch(String text, int at, Span paragraph) {
        int digits = at;
        while (digits > Math.max(paragraph.start(), at - 3) && Character.isDigit(text.charAt(digits - 1))) {
            digits--;
        }
        return text.charAt(at) == '"'
                && digits < at
                && digits > paragraph.start()
                && isIn(SINGLES, text.charAt(digits - 1));
    }

    boolean hasSpaceBefore() {
        return Characters.isSpace(before);
    }

    boolean hasSpaceAfter() {
        return Characters.isSpace(after);
    }

    /** Whether nothing stands before it that could belong to what it closes. */
    boolean hasRoomBefore() {
        return hasSpaceBefore() || afterOpening || isIn("([{/", before);
    }

    /** Whether it can hardly end anything: room before it, and what it begins after it. */
    boolean looksOpening() {
        return hasRoomBefore() && !hasSpaceAfter() && !isIn(".,;:!?)]}", after);
    }

    /** Whether it can hardly begin anything: no space before it, and no word after it. */
    boolean looksClosing() {
        return !hasSpaceBefore() && !afterOpening && !Characters.isWord(after);
    }

    /** Whether a double mark opens a quotation, where one stands open already or none does. */
    boolean opens(boolean anotherIsOpen) {
        return switch (shape) {
            case OPENING -> !(anotherIsOpen && looksClosing());
            case CLOSING -> !anotherIsOpen && looksOpening();
            case STRAIGHT -> anotherIsOpen ? looksOpening() : looksOpening() || mayOpen();
        };
    }

    private boolean mayOpen() {
        return hasSpaceBefore() || (Characters.isWord(after) && isIn(",:\u2014\u2013-", before));
    }

    /** Whether a single mark opens a quotation. */
    boolean opensSingle() {
        return switch (shape) {
            case OPENING -> !hasSpaceAfter();
            case CLOSING -> false;
            case STRAIGHT -> looksOpening() || (Characters.isWord(after) && isIn("\u2014\u2013", before));
        };
    }

    /** Whether a single mark stands for letters left out: inside a word, or before a clipped word or a decade. */
    boolean isApostrophe(String text) {
        return !isDouble
                && ((Characters.isWord(before) && Characters.isWord(after))
                        || (hasRoomBefore() && (shape == Shape.CLOSING || isBeforeClippedWord(text))));
    }

    private boolean isBeforeClippedWord(String text) {
        int end = span.end();
        while (end < text.length() && end < span.end() + 6 && Characters.isWord(text.charAt(end))) {
            end++;
        }
        String word = text.substring(span.end(), end).toLowerCase(Locale.ROOT);
        boolean closedAtOnce = end < text.length() && isIn(SINGLES, text.charAt(end));
        return word.equals("n") || (!closedAtOnce && (CLIPPED.contains(word) || word.matches("\\d\\ds?")));
    }

    private static boolean isIn(String set, int character) {
        return set.indexOf(character) >= 0;
    }
}
