// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;
import org.onrecord.document.Document;

/**
 * The whole record of one document.
 *
 * @param document the document, unchanged
 * @param entities everybody of whom it speaks
 * @param statements what is said in it, in the order of the text
 */
public record ArticleRecord(Document document, List<Entity> entities, List<Statement> statements) {

    public ArticleRecord {
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
    }
}
