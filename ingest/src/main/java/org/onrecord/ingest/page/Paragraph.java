// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

/** A paragraph while it is being read: its characters with white space collapsed, and how many of them are linked. */
final class Paragraph {

    private final StringBuilder text = new StringBuilder();
    private int linked;
    private int breaks;

    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    /** Soft hyphens, spaces of zero width, control characters: nothing a reader sees. */
    static boolean isInvisible(char c) {
        return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || Character.isISOControl(c);
    }

    int length() {
        return text.length();
    }

    int linked() {
        return linked;
    }

    String text() {
        return text.toString().strip();
    }

    void append(char c, boolean inLink) {
        if (breaks > 0) {
            space();
            breaks = 0;
        }
        text.append(c);
        linked += inLink ? 1 : 0;
    }

    void space() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
            text.append(' ');
        }
    }

    void lineBreak() {
        breaks++;
    }

    /** Whether the line breaks read since the last word end the paragraph. */
    boolean isBroken() {
        return breaks > 1 || (breaks == 1 && (text.length() < 2 || Sentences.isStopped(text)));
    }

    void clear() {
        text.setLength(0);
        linked = 0;
        breaks = 0;
    }
}
