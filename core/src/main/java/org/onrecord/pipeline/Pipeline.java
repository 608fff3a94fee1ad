// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/** Reads the record of a document: the stages, in order. Safe to share between threads. */
public final class Pipeline {

    private final Segmenter segmenter = new Segmenter();

    private Pipeline() {}

    /** A pipeline for documents whose attributions are known; it loads no model. */
    public static Pipeline withoutModel() {
        return new Pipeline();
    }

    /**
     * The record of a document whose attributions somebody else has found: a person, or a gold standard.
     *
     * @param attributions spans of the document's text, in any order
     * @throws IllegalArgumentException if a span ends after the text, or an attribution lies within none of the others
     */
    public ArticleRecord resolve(Document document, List<Attribution> attributions) {
        return resolve(segmenter.segment(document), TextOrder.of(attributions));
    }

    private static ArticleRecord resolve(SegmentedDocument document, List<Attribution> attributions) {
        Resolution resolution = unresolved(attributions);
        List<Statement> statements = new StatementComposer(document).compose(attributions, resolution);
        return new ArticleRecord(document.document(), resolution.entities(), statements);
    }

    private static Resolution unresolved(List<Attribution> attributions) {
        return new Resolution(
                List.of(),
                attributions.stream().map(attribution -> List.<Speaker>of()).toList());
    }
}
