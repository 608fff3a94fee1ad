// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.onrecord.document.Publication;
import org.onrecord.format.DemandFormat;
import org.onrecord.format.DemandWriter;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.relation.DemandFinder;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.store.RecordStore;
import tools.jackson.databind.JsonNode;

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
        routes.delete("/api/v1/document", this::delete);
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
        JsonNode body = JsonBody.object(request.body());
        String text = JsonBody.text(body, "text");
        String url = JsonBody.text(body, "url");
        if (text == null && url == null) {
            throw Refusal.wrong("the object needs a text or a url", null);
        }
        Publication known = Publication.UNKNOWN
                .withUrl(url)
                .withTitle(JsonBody.text(body, "title"))
                .withOutlet(JsonBody.text(body, "outlet"))
                .withByline(JsonBody.text(body, "byline"))
                .withPublished(StartPage.date(JsonBody.text(body, "published")));
        return text == null ? new Submission.Address(String.valueOf(url), known) : Submission.Content.of(text, known);
    }

    private void show(Context request) throws IOException {
        Answers.json(request, written(List.of(record(request))));
    }

    private void delete(Context request) throws IOException {
        String id = ArticlePage.required(request, "id");
        if (store.delete(id).isEmpty()) {
            throw Refusal.missing("this document is not in the record", id);
        }
        request.status(HttpStatus.NO_CONTENT);
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
