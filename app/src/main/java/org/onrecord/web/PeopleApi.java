// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.onrecord.store.Facet;
import org.onrecord.store.RecordStore;
import org.onrecord.store.RecordedEdit;
import org.onrecord.store.RecordedPerson;
import org.onrecord.store.Signature;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/** Who is who, for programs: who speaks, under which names and in which roles; and decisions where the program is wrong. */
final class PeopleApi {

    private static final String PEOPLE = "/api/v1/people";
    private static final String ONE = PEOPLE + "/{id}";
    private static final String DECISIONS = "/api/v1/decisions";
    private static final int ON_A_PAGE = 50;

    private final RecordStore store;
    private final Counts counts;
    private final Decisions decisions;

    PeopleApi(RecordStore store, Decisions decisions) {
        this.store = store;
        this.counts = new Counts(store);
        this.decisions = decisions;
    }

    void register(RoutesConfig routes) {
        routes.get(PEOPLE, this::list);
        routes.get(ONE, this::show);
        routes.patch(ONE, this::rename);
        routes.post(ONE + "/merge", this::merge);
        routes.post(ONE + "/split", this::split);
        routes.get(DECISIONS, this::history);
        routes.post(DECISIONS + "/{number}/undo", this::undo);
    }

    private void list(Context request) throws IOException {
        int limit = RecordApi.number(request, "limit", ON_A_PAGE);
        Facet speakers = counts.facet(Conditions.of(request).query(), Facet.Field.SPEAKER, limit);
        Map<String, RecordedPerson> known = store.people().of(speakers);
        Answers.json(request, Written.of(json -> {
            json.writeStartObject();
            json.writeNumberProperty("distinct", speakers.distinct());
            json.writeArrayPropertyStart("people");
            speakers.values().forEach(value -> write(json, value, known));
            json.writeEndArray();
            json.writeEndObject();
        }));
    }

    private static void write(JsonGenerator json, Facet.Value value, Map<String, RecordedPerson> known) {
        RecordedPerson person = value.person() == null ? null : known.get(value.person());
        json.writeStartObject();
        json.writeNumberProperty("statements", value.count());
        if (person == null) {
            json.writeStringProperty("name", value.value());
        } else {
            PersonJson.write(json, person);
        }
        json.writeEndObject();
    }

    private void show(Context request) throws IOException {
        answer(request, request.pathParam("id"));
    }

    /** Somebody, with a tag by which a client can say on which state of them it decides; never packed, as that tag is strong. */
    private void answer(Context request, String id) throws IOException {
        RecordedPerson person = PersonPage.known(store, id);
        request.disableCompression()
                .header("ETag", Decisions.tag(person))
                .header("Cache-Control", "no-cache")
                .contentType("application/json")
                .result(PersonJson.of(person));
    }

    private void rename(Context request) throws IOException {
        JsonNode body = JsonBody.object(request.body());
        RecordedPerson seen = matching(request);
        decisions.rename(seen, JsonBody.required(body, "name"), signature(body));
        answer(request, seen.id());
    }

    private void merge(Context request) throws IOException {
        JsonNode body = JsonBody.object(request.body());
        RecordedPerson seen = matching(request);
        String into = JsonBody.required(body, "into");
        decisions.merge(seen, into, signature(body));
        answer(request, into);
    }

    private void split(Context request) throws IOException {
        JsonNode body = JsonBody.object(request.body());
        RecordedPerson seen = matching(request);
        List<String> documents = JsonBody.texts(body, "documents");
        String other = decisions.split(seen, documents, JsonBody.text(body, "as"), signature(body));
        answer(request, other);
    }

    private static Signature signature(JsonNode body) {
        return Authors.signature(JsonBody.text(body, "author"), JsonBody.text(body, "note"));
    }

    /** Whom the address names, if the client knows the state in which they are. */
    private RecordedPerson matching(Context request) throws IOException {
        RecordedPerson person = PersonPage.known(store, request.pathParam("id"));
        Writes.requireMatch(request, Decisions.tag(person), "person");
        return person;
    }

    private void history(Context request) throws IOException {
        List<RecordedEdit> edits = store.people().edits();
        Answers.json(request, Written.of(json -> {
            json.writeStartArray();
            edits.forEach(edit -> PersonJson.write(json, edit));
            json.writeEndArray();
        }));
    }

    private void undo(Context request) throws IOException {
        JsonNode body = JsonBody.object(request.body());
        long number = HistoryPage.number(request.pathParam("number"));
        RecordedEdit undone = decisions.undo(number, signature(body));
        Answers.json(request.status(HttpStatus.OK), Written.of(json -> PersonJson.write(json, undone)));
    }
}
