// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import org.onrecord.document.Span;

/**
 * A word of a {@link Frame}, or one mark of punctuation, or a stand-in for content.
 *
 * @param text as it stands in the text
 * @param lower the same in lower case, without a possessive ending; {@link #CONTENT} where content stands
 * @param possessive whether it ends in a possessive "'s"
 * @param span where it stands in the document's text
 */
record FrameWord(String text, String lower, boolean possessive, Span span) {

    /** What stands in for the words of a content. */
    static final String CONTENT = "\u2026content";

    boolean is(String word) {
        return lower.equals(word);
    }

    boolean isContent() {
        return lower.equals(CONTENT);
    }

    boolean isCapitalised() {
        return !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    }

    boolean isMark() {
        return !isContent() && !Character.isLetterOrDigit(text.charAt(0));
    }
}
