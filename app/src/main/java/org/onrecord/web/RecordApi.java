// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.StatementJson;
import org.onrecord.statement.Relation;
import org.onrecord.store.DocumentVersion;
import org.onrecord.store.Facet;
import org.onrecord.store.Hit;
import org.onrecord.store.LinkedStatements;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.SearchPage;
import tools.jackson.core.JsonGenerator;

/** The record of many documents for programs: search, single statements, links between statements, versions. */
final class RecordApi {

    private static final int ON_A_PAGE = 50;
    private static final int VALUES = 10;

    private final RecordStore store;

    RecordApi(RecordStore store) {
        this.store = store;
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/statements", this::search);
        routes.get("/api/v1/statements/{id}", this::statement);
        routes.get("/api/v1/links/{relation}", this::links);
        routes.get("/api/v1/document/versions", this::versions);
    }

    private void search(Context request) throws IOException {
        Conditions conditions = Conditions.of(request);
        SearchPage page = page(request, conditions, conditions.query(), number(request, "values", VALUES));
        Answers.json(request, Written.of(json -> write(json, page)));
    }

    private SearchPage page(Context request, Conditions conditions, Query query, int values) throws IOException {
        String after = Submission.given(request.queryParam("after"));
        int limit = number(request, "limit", ON_A_PAGE);
        return Searches.search(store, query, new PageRequest(conditions.sort(), after, limit, values));
    }

    private void statement(Context request) throws IOException {
        String id = request.pathParam("id");
        Hit hit = store.statement(id).orElseThrow(() -> Refusal.missing("this statement is not in the record", id));
        Answers.statement(request, hit.document(), hit.statement());
    }

    private void links(Context request) throws IOException {
        Relation relation = Named.value(Relation.class, request.pathParam("relation"), "the relation");
        Conditions conditions = Conditions.of(request);
        Query relating = new Query.And(List.of(conditions.query(), new Query.Relating(relation)));
        SearchPage page = page(request, conditions, relating, 0);
        List<LinkedStatements> links = Searches.linked(store, page.hits(), relation);
        Answers.json(request, Written.of(json -> write(json, links, page.next())));
    }

    private void versions(Context request) throws IOException {
        String id = ArticlePage.required(request, "id");
        List<DocumentVersion> versions = store.versions(id);
        if (versions.isEmpty()) {
            throw Refusal.missing("this document is not in the record", id);
        }
        Answers.json(request, Written.of(json -> {
            json.writeStartArray();
            versions.forEach(version -> write(json, version));
            json.writeEndArray();
        }));
    }

    private static void write(JsonGenerator json, SearchPage page) {
        json.writeStartObject();
        json.writeNumberProperty("total", page.total());
        json.writeArrayPropertyStart("statements");
        page.hits().forEach(hit -> StatementJson.write(json, hit.document(), hit.statement()));
        json.writeEndArray();
        json.writeArrayPropertyStart("facets");
        page.facets().forEach(facet -> write(json, facet));
        json.writeEndArray();
        json.writeStringProperty("next", page.next());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, Facet facet) {
        json.writeStartObject();
        json.writeStringProperty("field", facet.field().label());
        json.writeNumberProperty("distinct", facet.distinct());
        json.writeArrayPropertyStart("values");
        for (Facet.Value value : facet.values()) {
            json.writeStartObject();
            json.writeStringProperty("value", value.value());
            json.writeNumberProperty("count", value.count());
            if (value.person() != null) {
                json.writeStringProperty("person", value.person());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, List<LinkedStatements> links, @Nullable String next) {
        json.writeStartObject();
        json.writeArrayPropertyStart("links");
        for (LinkedStatements linked : links) {
            json.writeStartObject();
            json.writeStringProperty("relation", linked.relation().label());
            json.writeNumberProperty("confidence", linked.confidence());
            json.writeName("from");
            StatementJson.write(json, linked.from().document(), linked.from().statement());
            json.writeName("to");
            StatementJson.write(json, linked.to().document(), linked.to().statement());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeStringProperty("next", next);
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, DocumentVersion version) {
        json.writeStartObject();
        json.writeNumberProperty("version", version.number());
        json.writeBooleanProperty("current", version.current());
        json.writeStringProperty("textHash", version.textHash());
        json.writeStringProperty("added", version.added().toString());
        json.writeStringProperty("program", version.reading().program());
        json.writeStringProperty("model", version.reading().model());
        json.writeEndObject();
    }

    /** A number of an address, from 0 to {@link PageRequest#MOST}. */
    static int number(Context request, String name, int otherwise) {
        String value = Submission.given(request.queryParam(name));
        if (value == null) {
            return otherwise;
        }
        if (!value.matches("\\d{1,4}") || Integer.parseInt(value) > PageRequest.MOST) {
            throw Refusal.wrong("'" + name + "' is a number from 0 to " + PageRequest.MOST, value);
        }
        return Integer.parseInt(value);
    }
}
