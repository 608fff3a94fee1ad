// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.document.Paragraph;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;

/**
 * Cuts a document into paragraphs, sentences and tokens, and finds its quotations and its dateline. Written for English
 * news: titles and abbreviations end no sentence, a quotation may hold many sentences and may run over paragraphs.
 *
 * <p>Every character that is not white space belongs to exactly one token of one sentence of one paragraph. Any text is
 * taken, however malformed, in time linear in its length. Safe to share between threads.
 */
public final class Segmenter {

    public SegmentedDocument segment(Document document) {
        String text = document.text();
        List<Span> spans = new ParagraphFinder(text).find();
        List<QuotedSpan> quotations = new QuotationFinder(text, spans).find();
        ParagraphKinds kinds = new ParagraphKinds(text, spans, document.publication());
        SentenceFinder sentences = new SentenceFinder(text, quotations);
        List<Paragraph> paragraphs = new ArrayList<>(spans.size());
        for (int index = 0; index < spans.size(); index++) {
            Span span = spans.get(index);
            paragraphs.add(new Paragraph(span, kinds.of(index), sentences.in(span)));
        }
        return new SegmentedDocument(document, paragraphs, quotations, kinds.dateline());
    }
}
