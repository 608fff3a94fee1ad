// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.util.List;

/**
 * A sentence of a paragraph.
 *
 * @param span from the first character of its first token to the end of its last, in the document's text
 * @param tokens its tokens in the order of the text, all inside the span
 */
public record Sentence(Span span, List<Token> tokens) {

    public Sentence {
        tokens = List.copyOf(tokens);
        for (Token token : tokens) {
            if (!span.contains(token.span())) {
                throw new IllegalArgumentException("token at " + token.span() + " outside its sentence at " + span);
            }
        }
    }
}
