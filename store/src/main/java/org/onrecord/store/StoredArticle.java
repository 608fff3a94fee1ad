// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Map;
import org.onrecord.statement.ArticleRecord;

/**
 * A version of a document as it is kept.
 *
 * @param version which one
 * @param record the same record that was added
 * @param people ids across documents of those who speak, by {@link org.onrecord.statement.Speaker#entity()}; without those who
 *     are known in this document only, and empty for an earlier version
 */
public record StoredArticle(DocumentVersion version, ArticleRecord record, Map<String, String> people) {

    public StoredArticle {
        people = Map.copyOf(people);
    }
}
