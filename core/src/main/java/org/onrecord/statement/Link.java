// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

/**
 * How a statement stands to an earlier one. It is kept by the later or answering statement only.
 *
 * @param relation how it stands to the other
 * @param to id of the other statement, of the same document or of another
 * @param confidence from 0 to 1
 */
public record Link(Relation relation, String to, double confidence) {

    public Link {
        if (to.isBlank()) {
            throw new IllegalArgumentException("a link needs a statement to point to");
        }
        Confidence.checked(confidence);
    }
}
