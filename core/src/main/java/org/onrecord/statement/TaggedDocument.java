// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;
import org.onrecord.document.SegmentedDocument;

/**
 * A document whose sources, cues and contents are known, but not yet which of them make an attribution.
 *
 * @param document the document, unchanged
 * @param paragraphs its paragraphs, each read by itself: as many as the document has, in its order
 * @param contents those contents of the paragraphs that may hold attributions themselves, read again as if they were
 *     paragraphs, in the order of the text
 * @param scores which acts and media its words speak for
 */
public record TaggedDocument(
        SegmentedDocument document,
        List<TaggedPassage> paragraphs,
        List<TaggedPassage> contents,
        AttributionScores scores) {

    public TaggedDocument {
        paragraphs = List.copyOf(paragraphs);
        contents = List.copyOf(contents);
        if (paragraphs.size() != document.paragraphs().size()) {
            throw new IllegalArgumentException(paragraphs.size() + " tagged paragraphs of "
                    + document.paragraphs().size());
        }
    }
}
