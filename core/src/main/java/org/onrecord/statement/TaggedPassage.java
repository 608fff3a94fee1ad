// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;
import org.onrecord.document.Span;

/**
 * A stretch of text that was read by itself: a paragraph, or the content of an attribution.
 *
 * @param span where it stands in the document's text
 * @param spans the sources, cues and contents in it, in the order of the text; they do not overlap
 * @param links which of them belong together, as far as it is likely at all
 */
public record TaggedPassage(Span span, List<TaggedSpan> spans, List<TaggedLink> links) {

    public TaggedPassage {
        spans = List.copyOf(spans);
        links = List.copyOf(links);
        for (TaggedSpan tagged : spans) {
            if (!span.contains(tagged.span())) {
                throw new IllegalArgumentException("span at " + tagged.span() + " outside its passage at " + span);
            }
        }
        for (TaggedLink link : links) {
            if (Math.max(link.cue(), link.argument()) >= spans.size()) {
                throw new IllegalArgumentException("link " + link + " between " + spans.size() + " spans");
            }
        }
    }
}
