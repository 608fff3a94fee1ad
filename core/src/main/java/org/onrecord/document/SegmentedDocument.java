// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document whose paragraphs, sentences, tokens and quotations are known.
 *
 * @param document the document, unchanged
 * @param paragraphs its paragraphs in the order of the text; they do not overlap, and what lies between them is white space
 * @param quotations the text between quotation marks, in the order of the text; each names the paragraph that it stands in
 * @param dateline where the report was written; absent where it does not say
 */
public record SegmentedDocument(
        Document document,
        List<Paragraph> paragraphs,
        List<QuotedSpan> quotations,
        @Nullable Dateline dateline) {

    public SegmentedDocument {
        paragraphs = List.copyOf(paragraphs);
        quotations = List.copyOf(quotations);
        for (QuotedSpan quotation : quotations) {
            if (quotation.paragraph() >= paragraphs.size()) {
                throw new IllegalArgumentException("quotation at " + quotation.span() + " in paragraph "
                        + quotation.paragraph() + " of " + paragraphs.size());
            }
        }
    }

    /** A document without a dateline. */
    public SegmentedDocument(Document document, List<Paragraph> paragraphs, List<QuotedSpan> quotations) {
        this(document, paragraphs, quotations, null);
    }

    /** The text of the document, which all spans point into. */
    public String text() {
        return document.text();
    }
}
