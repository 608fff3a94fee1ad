// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.document.Token;

/**
 * The kinds of characters, as the scorers of the field count them: those of Python's regular expressions, where a word is
 * made of letters, numbers and underscores, and a combining mark belongs to none.
 */
final class Characters {

    private Characters() {}

    static boolean isWord(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> codePoint == '_' || Character.isLetterOrDigit(codePoint);
        };
    }

    /** White space with or without a break; a zero-width space or a byte order mark is none. */
    static boolean isSpace(int codePoint) {
        return codePoint == 0x85 || Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    static boolean isLineBreak(char character) {
        return switch (character) {
            case '\n', '\r', 0x0B, '\f', 0x85, 0x2028, 0x2029 -> true;
            default -> false;
        };
    }

    /** The span without white space at its edges; empty where it holds nothing else. */
    static Span trim(String text, int start, int end) {
        int first = start;
        int last = end;
        while (first < last && isSpace(text.charAt(first))) {
            first++;
        }
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        return new Span(first, last);
    }

    static List<Token> tokens(String text, Span span) {
        List<Token> tokens = new ArrayList<>();
        int at = span.start();
        while (at < span.end()) {
            int end = tokenEnd(text, at, span.end());
            if (!isSpace(text.codePointAt(at))) {
                tokens.add(new Token(new Span(at, end)));
            }
            at = end;
        }
        return tokens;
    }

    private static int tokenEnd(String text, int start, int limit) {
        int at = start;
        while (at < limit && isWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at > start ? at : start + Character.charCount(text.codePointAt(start));
    }
}
