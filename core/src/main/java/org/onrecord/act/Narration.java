// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;

/** What an article says in its own words. */
final class Narration {

    private Narration() {}

    /** The words of each paragraph that stand in no content. */
    static List<Frame> of(SegmentedDocument document, List<Utterance> utterances) {
        List<Span> contents = utterances.stream()
                .flatMap(utterance -> utterance.attribution().content().stream())
                .distinct()
                .sorted()
                .toList();
        return document.paragraphs().stream()
                .map(paragraph -> {
                    List<Span> inside = contents.stream()
                            .filter(span -> span.overlaps(paragraph.span()))
                            .toList();
                    return Frame.of(document.text(), paragraph.span(), inside);
                })
                .toList();
    }
}
