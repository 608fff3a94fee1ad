// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import org.onrecord.document.Paragraph;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;

/** What an article says in its own words, paragraph by paragraph. Made for one article. */
final class Narration {

    private final List<Paragraph> paragraphs;
    private final List<Frame> frames;

    Narration(SegmentedDocument document, List<Utterance> utterances) {
        this.paragraphs = document.paragraphs();
        List<Span> contents = utterances.stream()
                .flatMap(utterance -> utterance.attribution().content().stream())
                .distinct()
                .sorted()
                .toList();
        this.frames = paragraphs.stream()
                .map(paragraph -> {
                    List<Span> inside = contents.stream()
                            .filter(span -> span.overlaps(paragraph.span()))
                            .toList();
                    return Frame.of(document.text(), paragraph.span(), inside);
                })
                .toList();
    }

    /** The words of each paragraph that stand in no content. */
    List<Frame> frames() {
        return frames;
    }

    /** The index of the paragraph in which a place stands. */
    int paragraph(int place) {
        int index = 0;
        while (index < paragraphs.size() - 1 && paragraphs.get(index).span().end() <= place) {
            index++;
        }
        return index;
    }
}
