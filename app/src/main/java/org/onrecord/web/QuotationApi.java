// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.onrecord.format.StatementJson;
import org.onrecord.store.Appearance;
import org.onrecord.store.Hit;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Utterance;
import tools.jackson.core.JsonGenerator;

/** The same words in several articles, for programs. */
final class QuotationApi {

    private static final int MOST = 50;

    private final RecordStore store;

    QuotationApi(RecordStore store) {
        this.store = store;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/statements/{id}/appearances", this::appearances);
        routes.get("/api/v1/quotations", this::quotations);
    }

    private void appearances(Context request) throws IOException {
        String id = request.pathParam("id");
        if (store.statement(id).isEmpty()) {
            throw Refusal.missing("this statement is not in the record", id);
        }
        List<Appearance> found = store.appearances(id);
        Answers.json(request, Written.of(json -> {
            json.writeStartArray();
            found.forEach(one -> write(json, one));
            json.writeEndArray();
        }));
    }

    private static void write(JsonGenerator json, Appearance appearance) {
        json.writeStartObject();
        statement(json, "statement", appearance.hit());
        json.writeBooleanProperty("earlier", appearance.earlier());
        json.writeStringProperty("likeness", appearance.likeness().name().toLowerCase(Locale.ROOT));
        json.writeBooleanProperty("copy", appearance.copy());
        json.writeArrayPropertyStart("difference");
        appearance.difference().forEach(change -> {
            json.writeStartObject();
            json.writeStringProperty("kind", change.kind().name().toLowerCase(Locale.ROOT));
            json.writeStringProperty("text", change.text());
            json.writeEndObject();
        });
        json.writeEndArray();
        json.writeEndObject();
    }

    private void quotations(Context request) throws IOException {
        int limit = RecordApi.number(request, "limit", MOST);
        List<Utterance> found = store.utterances(Conditions.of(request).query(), limit);
        Answers.json(request, Written.of(json -> {
            json.writeStartArray();
            found.forEach(one -> write(json, one));
            json.writeEndArray();
        }));
    }

    private static void write(JsonGenerator json, Utterance utterance) {
        json.writeStartObject();
        statement(json, "first", utterance.first());
        json.writeNumberProperty("statements", utterance.statements());
        json.writeNumberProperty("documents", utterance.documents());
        json.writeArrayPropertyStart("outlets");
        utterance.outlets().forEach(json::writeString);
        json.writeEndArray();
        json.writeNumberProperty("reports", utterance.reports());
        json.writeStringProperty("agency", utterance.agency());
        json.writeEndObject();
    }

    private static void statement(JsonGenerator json, String name, Hit hit) {
        json.writeName(name);
        StatementJson.write(json, hit.document(), hit.statement());
    }
}
