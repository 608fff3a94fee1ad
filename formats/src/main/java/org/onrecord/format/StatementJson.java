// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import org.onrecord.document.Document;
import org.onrecord.statement.Statement;
import tools.jackson.core.JsonGenerator;

/** One statement as JSON, with the names and units of the record, inside of whatever else is written. */
public final class StatementJson {

    private StatementJson() {}

    /**
     * Writes a statement as an object.
     *
     * @param document the document that it stands in
     */
    public static void write(JsonGenerator json, Document document, Statement statement) {
        new RecordJson(json, document).write(statement);
    }
}
