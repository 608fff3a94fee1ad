// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import java.util.BitSet;
import java.util.List;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Post;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.Quotation;

/** Where one document gives somebody's own words: between quotation marks, in turns of a transcript, in embedded posts. */
final class Verbatim {

    private final String text;
    private final BitSet characters;

    private Verbatim(String text, BitSet characters) {
        this.text = text;
        this.characters = characters;
    }

    static Verbatim of(SegmentedDocument document) {
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
        return new Verbatim(document.text(), characters);
    }

    private static void add(Span span, BitSet characters) {
        characters.set(span.start(), span.end());
    }

    /** How much of a content is verbatim. Its letters and digits decide; a content without any is indirect. */
    Quotation quotation(List<Span> content) {
        int words = 0;
        int quoted = 0;
        for (Span span : content) {
            for (int offset = span.start(); offset < span.end(); offset++) {
                if (Character.isLetterOrDigit(text.charAt(offset))) {
                    words++;
                    quoted += characters.get(offset) ? 1 : 0;
                }
            }
        }
        if (quoted == 0) {
            return Quotation.INDIRECT;
        }
        return quoted == words ? Quotation.DIRECT : Quotation.MIXED;
    }
}
