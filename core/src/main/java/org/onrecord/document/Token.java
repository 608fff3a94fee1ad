// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

/**
 * The smallest piece of text that is labelled: a run of letters, digits and underscores, or one other character that is
 * not white space (a combining mark is one).
 *
 * @param span where it stands in the document's text; not empty
 */
public record Token(Span span) {

    public Token {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("an empty token at " + span.start());
        }
    }
}
