// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.segment.Segmenter;
import org.onrecord.speaker.SpeakerResolver;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Statement;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.tag.Tagger;

/**
 * A document with what each stage makes of it, so that any stage can be run by itself.
 *
 * @param segmented what the segmenter makes
 * @param tagged what the tagger makes
 * @param attributions what the linker makes, in the order of the text
 * @param resolution who the speakers are
 * @param record all of it
 */
record Read(
        SegmentedDocument segmented,
        TaggedDocument tagged,
        List<Attribution> attributions,
        Resolution resolution,
        ArticleRecord record) {

    static Read of(Document document, Tagger tagger, Pipeline pipeline) {
        SegmentedDocument segmented = new Segmenter().segment(document);
        ArticleRecord record = pipeline.read(document);
        List<Attribution> attributions =
                record.statements().stream().map(Statement::attribution).toList();
        Resolution resolution = new SpeakerResolver().resolve(segmented, attributions);
        return new Read(segmented, tagger.tag(segmented), attributions, resolution, record);
    }
}
