// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a document says outside quotation marks, as traces by which its copies are found.
 *
 * @param document id of the document
 * @param keys hashes of some of its runs of eight words
 * @param agency the news agency that its dateline or byline credits ("Associated Press"); absent where there is none
 */
public record Prose(
        String document, Set<Long> keys, @Nullable String agency) {

    public Prose {
        if (document.isEmpty()) {
            throw new IllegalArgumentException("prose without a document");
        }
        keys = Set.copyOf(keys);
    }
}
