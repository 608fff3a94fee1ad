// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.format.DemandFormat;
import org.onrecord.format.DemandWriter;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.relation.DemandFinder;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.store.RecordStore;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Documents for programs: hand one in and get its record, or get the record of one that was read before. */
final class DocumentApi {

    private final ReadingDesk reading;
    private final RecordStore store;
    private final DemandFinder demands = new DemandFinder();

    DocumentApi(ReadingDesk reading, RecordStore store) {
        this.reading = reading;
        this.store = store;
    }

    void register(RoutesConfig routes) {
        routes.post("/api/v1/read", this::read);
        routes.get("/api/v1/document", this::show);
        routes.get("/api/v1/document/demands", this::demands);
    }

    private void read(Context request) throws IOException {
        List<ArticleRecord> records = reading.read(submission(request));
        Answers.json(request, written(records));
    }

    private static Submission submission(Context request) {
        if (!request.isJson()) {
            return new Submission.Content(request.bodyAsBytes(), Publication.UNKNOWN);
        }
        JsonNode body = object(request.body());
        String text = text(body, "text");
        String url = text(body, "url");
        if (text == null && url == null) {
            throw Refusal.wrong("the object needs a text or a url", null);
        }
        Publication known = Publication.UNKNOWN
                .withUrl(url)
                .withTitle(text(body, "title"))
                .withOutlet(text(body, "outlet"))
                .withByline(text(body, "byline"))
                .withPublished(StartPage.date(text(body, "published")));
        return text == null ? new Submission.Address(String.valueOf(url), known) : Submission.Content.of(text, known);
    }

    private static JsonNode object(String body) {
        try {
            JsonNode json = JsonMapper.shared().readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException malformed) {
            throw Refusal.wrong("this is not JSON: " + malformed.getOriginalMessage(), body);
        }
        throw Refusal.wrong("a JSON object is needed", body);
    }

    private static @Nullable String text(JsonNode object, String name) {
        JsonNode value = object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw Refusal.wrong("'" + name + "' is text", value.toString());
        }
        return Submission.given(value.stringValue());
    }

    private void show(Context request) throws IOException {
        Answers.json(request, written(List.of(record(request))));
    }

    private void demands(Context request) throws IOException {
        ArticleRecord record = record(request);
        StringWriter out = new StringWriter();
        try (DemandWriter writer = DemandFormat.JSON.to(out, Look.PLAIN)) {
            writer.write(record, demands.find(record));
        }
        Answers.json(request, out.toString());
    }

    private ArticleRecord record(Context request) throws IOException {
        return ArticlePage.article(request, store, "id").record();
    }

    private static String written(List<ArticleRecord> records) throws IOException {
        StringWriter out = new StringWriter();
        try (RecordWriter writer = Format.JSON.to(out, Look.PLAIN)) {
            for (ArticleRecord record : records) {
                writer.write(record);
            }
        }
        return out.toString();
    }
}
