// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Post;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;

/**
 * Finds which parts of a content are given in the speaker's own words: between quotation marks, in a turn of a transcript,
 * in an embedded post. Safe to share between threads.
 */
public final class VerbatimReader {

    /** For each attribution, at its index, the verbatim pieces of its content, without their marks, in the order given. */
    public List<List<Span>> read(SegmentedDocument document, List<Attribution> attributions) {
        BitSet verbatim = verbatim(document);
        return attributions.stream()
                .map(attribution -> pieces(attribution.content(), verbatim))
                .toList();
    }

    private static BitSet verbatim(SegmentedDocument document) {
        BitSet characters = new BitSet(document.text().length());
        for (QuotedSpan quotation : document.quotations()) {
            add(quotation.inside(), characters);
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

    private static List<Span> pieces(List<Span> content, BitSet verbatim) {
        List<Span> pieces = new ArrayList<>();
        for (Span span : content) {
            int start = verbatim.nextSetBit(span.start());
            while (start >= 0 && start < span.end()) {
                int end = Math.min(verbatim.nextClearBit(start), span.end());
                pieces.add(new Span(start, end));
                start = verbatim.nextSetBit(end);
            }
        }
        return pieces;
    }
}
