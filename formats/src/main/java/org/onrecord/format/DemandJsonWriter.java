// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.onrecord.statement.Answer;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Demand;
import org.onrecord.statement.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Demands as JSON objects: {@code demand} (a statement), {@code repeats} (ids), {@code addressees}, {@code condition} (a
 * span or null) and {@code answers} (each with its {@code kind} and its {@code statement}).
 */
final class DemandJsonWriter implements DemandWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;
    private final String beginning;
    private final String between;
    private final String end;
    private final String empty;
    private boolean begun;

    DemandJsonWriter(Writer out, String beginning, String between, String end, String empty) {
        this.out = out;
        this.beginning = beginning;
        this.between = between;
        this.end = end;
        this.empty = empty;
    }

    @Override
    public void write(ArticleRecord record, List<Demand> demands) throws IOException {
        for (Demand demand : demands) {
            out.write((begun ? between : beginning) + object(record, demand));
            begun = true;
        }
    }

    private static String object(ArticleRecord record, Demand demand) {
        StringWriter object = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), object)) {
            write(json, new RecordJson(json, record.document()), demand);
        }
        return object.toString();
    }

    private static void write(JsonGenerator json, RecordJson fields, Demand demand) {
        json.writeStartObject();
        json.writeName("demand");
        fields.write(demand.statement());
        json.writeArrayPropertyStart("repeats");
        demand.repeats().stream().map(Statement::id).forEach(json::writeString);
        json.writeEndArray();
        fields.speakers("addressees", demand.addressees());
        fields.span("condition", demand.condition());
        json.writeArrayPropertyStart("answers");
        for (Answer answer : demand.answers()) {
            json.writeStartObject();
            json.writeStringProperty("kind", answer.kind().label());
            json.writeName("statement");
            fields.write(answer.statement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        try (out) {
            out.write(begun ? end : empty);
        }
    }
}
