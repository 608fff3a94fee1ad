// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import java.util.Map;
import org.onrecord.document.Document;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Statement;

/**
 * A statement that was found, with the document that it stands in.
 *
 * @param statement the statement; the index {@code attribution.within} is left out, {@code within} says the same
 * @param document the current version of its document, whose text the spans refer to
 * @param people ids of those who speak across documents, by {@link org.onrecord.statement.Speaker#entity()}; without those who
 *     are known in this document only, and empty for a statement of an earlier version
 */
public record Hit(Statement statement, Document document, Map<String, String> people) {

    public Hit {
        people = Map.copyOf(people);
    }

    /** The statement as the record of its document that holds it alone. */
    public ArticleRecord alone() {
        return new ArticleRecord(document, List.of(), List.of(statement));
    }
}
