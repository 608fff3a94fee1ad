// SPDX-License-Identifier: Apache-2.0
package org.onrecord.correct;

import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.format.StatementJson;
import org.onrecord.statement.Statement;
import org.onrecord.store.Correction;
import org.onrecord.store.Signature;
import tools.jackson.core.JsonGenerator;

/** A correction as JSON, inside of whatever else is written. */
public final class CorrectionJson {

    private CorrectionJson() {}

    /** Writes a correction as an object. */
    public static void write(JsonGenerator json, Correction correction) {
        json.writeStartObject();
        json.writeNumberProperty("number", correction.number());
        json.writeStringProperty("document", correction.document().id());
        json.writeNumberProperty("version", correction.version());
        json.writeStringProperty("statement", correction.change().statement().id());
        json.writeStringProperty("kind", Difference.verb(correction.change()));
        statement(json, "was", correction.change().was(), correction.document());
        statement(json, "becomes", correction.change().becomes(), correction.document());
        signature(json, "made", correction.made());
        signature(json, "undone", correction.undone());
        json.writeBooleanProperty("stands", correction.stands());
        json.writeEndObject();
    }

    private static void statement(JsonGenerator json, String name, @Nullable Statement statement, Document document) {
        json.writeName(name);
        if (statement == null) {
            json.writeNull();
        } else {
            StatementJson.write(json, document, statement);
        }
    }

    private static void signature(JsonGenerator json, String name, @Nullable Signature signature) {
        json.writeName(name);
        if (signature == null) {
            json.writeNull();
            return;
        }
        json.writeStartObject();
        json.writeStringProperty("author", signature.author());
        json.writeStringProperty("at", signature.at().toString());
        json.writeStringProperty("note", signature.note());
        json.writeEndObject();
    }
}
