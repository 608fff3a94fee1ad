// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import org.onrecord.document.Span;

/**
 * A place where a text refers to somebody.
 *
 * @param span where it stands in the document's text
 * @param kind how it refers; never {@link MentionKind#IMPLIED}, which has no place
 */
public record Mention(Span span, MentionKind kind) {

    public Mention {
        if (kind == MentionKind.IMPLIED) {
            throw new IllegalArgumentException("what is implied stands nowhere: " + span);
        }
    }
}
