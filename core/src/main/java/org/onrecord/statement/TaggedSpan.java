// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import org.onrecord.document.Span;

/**
 * A piece of text that plays a part in some attribution, not yet known which.
 *
 * @param role the part that it plays
 * @param span where it stands in the document's text; not empty
 * @param confidence from 0 to 1
 */
public record TaggedSpan(Role role, Span span, double confidence) {

    public TaggedSpan {
        if (span.isEmpty()) {
            throw new IllegalArgumentException("an empty span at " + span.start());
        }
        Confidence.checked(confidence);
    }
}
