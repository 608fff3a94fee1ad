// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.BitSet;
import java.util.List;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Post;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Quotation;

/**
 * Tells how much of each content is given in the speaker's own words: between quotation marks, in a turn of a
 * transcript, in an embedded post. Safe to share between threads.
 */
public final class QuotationReader {

    /** For each attribution, at its index, how much of its content is verbatim; a content without words is indirect. */
    public List<Quotation> read(SegmentedDocument document, List<Attribution> attributions) {
        BitSet verbatim = verbatim(document);
        return attributions.stream()
                .map(attribution -> quotation(document.text(), attribution.content(), verbatim))
                .toList();
    }

    private static BitSet verbatim(SegmentedDocument document) {
        BitSet characters = new BitSet(document.text().length());
        for (QuotedSpan quotation : document.quotations()) {
            add(quotation.span(), characters);
        }
        for (Post post : document.document().posts()) {
            add(post.span(), characters);
        }
        Paragraph previous = null;
        for (Paragraph paragraph : document.paragraphs()) {
            if (paragraph.kind() == Paragraph.Kind.TURN) {
                add(paragraph.span(), characters);
            }
            if (paragraph.kind() == Paragraph.Kind.POST_CREDIT && previous != null) {
                add(previous.span(), characters);
            }
            previous = paragraph;
        }
        return characters;
    }

    private static void add(Span span, BitSet characters) {
        characters.set(span.start(), span.end());
    }

    private static Quotation quotation(String text, List<Span> content, BitSet verbatim) {
        int words = 0;
        int quoted = 0;
        for (Span span : content) {
            for (int offset = span.start(); offset < span.end(); offset++) {
                if (Character.isLetterOrDigit(text.charAt(offset))) {
                    words++;
                    quoted += verbatim.get(offset) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Quotation.INDIRECT;
        }
        return quoted == words ? Quotation.DIRECT : Quotation.MIXED;
    }
}
