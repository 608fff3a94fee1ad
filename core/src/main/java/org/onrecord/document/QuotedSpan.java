// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

/**
 * Text between quotation marks, within one paragraph. A quotation that runs over several paragraphs is one of these in
 * each of them.
 *
 * @param span the quoted text with its marks, as far as there are any, in the document's text
 * @param inside the quoted text without its marks; inside the span
 * @param closed whether a closing mark ends it; false where the quotation runs on into the next paragraph, and where its
 *     mark never closes
 * @param paragraph index of its paragraph in {@link SegmentedDocument#paragraphs()}
 */
public record QuotedSpan(Span span, Span inside, boolean closed, int paragraph) {

    public QuotedSpan {
        if (!span.contains(inside)) {
            throw new IllegalArgumentException("quoted text at " + inside + " outside its marks at " + span);
        }
        if (paragraph < 0) {
            throw new IllegalArgumentException("not a paragraph: " + paragraph);
        }
    }
}
