// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import org.onrecord.document.Span;

/**
 * A piece of text that plays a part in some attribution, not yet known which.
 *
 * @param role the part that it plays
 * @param span where it stands in the document's text; not empty
 * @param confidence from 0 to 1: that it is a span of this role with exactly these words
 * @param tentative whether it is too unsure to be told for itself: it is there for a cue that finds nothing better
 */
public record TaggedSpan(Role role, Span span, double confidence, boolean tentative) {

    public TaggedSpan {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("an empty span at " + span.start());
        }
        Confidence.checked(confidence);
    }
}
