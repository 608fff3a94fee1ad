// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.util.List;

/**
 * A paragraph of a document.
 *
 * @param span from its first character that is not white space to the end of its last, in the document's text
 * @param kind what part it plays in the document
 * @param sentences its sentences in the order of the text, all inside the span
 */
public record Paragraph(Span span, Kind kind, List<Sentence> sentences) {

    /** The part that a paragraph plays in a document. */
    public enum Kind {
        /** The title of the document. */
        HEADLINE,
        /** A title inside the document. */
        SUBHEAD,
        /** Running text. */
        BODY,
        /** A turn of a transcript: the speaker's name, a colon, the words. */
        TURN,
        /** The line under an embedded post that says whose it is, as in "— Name (@handle) January 26, 2026". */
        POST_CREDIT
    }

    public Paragraph {
        sentences = List.copyOf(sentences);
        for (Sentence sentence : sentences) {
            if (!span.contains(sentence.span())) {
                throw new IllegalArgumentException(
                        "sentence at " + sentence.span() + " outside its paragraph at " + span);
            }
        }
    }
}
