// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.correct.CorrectionJson;
import org.onrecord.correct.Corrector;
import org.onrecord.document.Document;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Statement;
import org.onrecord.store.Change;
import org.onrecord.store.Correction;
import org.onrecord.store.Hit;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Signature;

/**
 * Corrections for programs. Who changes or deletes a statement says by {@code If-Match} which state of it, so that nobody's
 * correction is overwritten unseen (RFC 9110, section 13.1.1).
 */
final class CorrectionApi {

    private static final String STATEMENT = "/api/v1/statements/{id}";
    private static final String CORRECTIONS = "/api/v1/corrections";
    private static final int ON_A_PAGE = 50;

    private final RecordStore store;
    private final Corrector corrector;

    CorrectionApi(RecordStore store, Corrector corrector) {
        this.store = store;
        this.corrector = corrector;
    }

    void register(RoutesConfig routes) {
        routes.patch(STATEMENT, this::change);
        routes.delete(STATEMENT, this::delete);
        routes.post("/api/v1/document/statements", this::add);
        routes.get(CORRECTIONS, this::list);
        routes.post(CORRECTIONS + "/{number}/undo", this::undo);
    }

    private void change(Context request) throws IOException {
        WishJson body = WishJson.of(request.body());
        Signature by = body.signature();
        ArticleRecord record = record(request.pathParam("id"));
        Statement was = matching(request, record);
        Statement becomes = Writes.possible(() -> corrector.wanted(record, was, body.wish(record.document())));
        if (!becomes.equals(was)) {
            make(record.document(), new Change(was, becomes), by);
        }
        Answers.statement(request, record.document(), becomes);
    }

    private void delete(Context request) throws IOException {
        Signature by = Authors.signature(
                Submission.given(request.queryParam("author")), Submission.given(request.queryParam("note")));
        ArticleRecord record = record(request.pathParam("id"));
        make(record.document(), new Change(matching(request, record), null), by);
        request.status(HttpStatus.NO_CONTENT);
    }

    private void add(Context request) throws IOException {
        WishJson body = WishJson.of(request.body());
        Signature by = body.signature();
        ArticleRecord record = ArticlePage.article(request, store, "id").record();
        Statement added = Writes.possible(() -> corrector.wanted(record, null, body.wish(record.document())));
        make(record.document(), new Change(null, added), by);
        request.status(HttpStatus.CREATED).header("Location", "/api/v1/statements/" + added.id());
        Answers.statement(request, record.document(), added);
    }

    private Correction make(Document document, Change change, Signature by) throws IOException {
        return Writes.checked(() -> store.correct(document.id(), change, by));
    }

    private ArticleRecord record(String statement) throws IOException {
        Hit hit = store.statement(statement)
                .orElseThrow(() -> Refusal.missing("this statement is not in the record", statement));
        return store.article(hit.document().id())
                .orElseThrow(() -> Refusal.missing("this statement is not in the record", statement))
                .record();
    }

    /** The statement that the address names, in the state that the client knows. */
    private static Statement matching(Context request, ArticleRecord record) {
        Statement now = CorrectPage.statement(record, request.pathParam("id"));
        Writes.requireMatch(request, Answers.tag(record.document(), now), "statement");
        return now;
    }

    private void list(Context request) throws IOException {
        String document = Submission.given(request.queryParam("document"));
        int limit = RecordApi.number(request, "limit", ON_A_PAGE);
        long before = HistoryPage.before(request.queryParam("before"));
        List<Correction> all = document == null
                ? store.corrections(before, limit)
                : store.corrections(document).stream()
                        .filter(correction -> correction.number() < before)
                        .limit(limit)
                        .toList();
        Answers.json(
                request,
                written(
                        all,
                        limit > 0 && all.size() == limit ? all.get(limit - 1).number() : null));
    }

    private void undo(Context request) throws IOException {
        WishJson body = WishJson.of(request.body());
        long number = HistoryPage.number(request.pathParam("number"));
        Correction undone = Writes.checked(() -> store.undo(number, body.signature()));
        Answers.json(request, Written.of(json -> CorrectionJson.write(json, undone)));
    }

    private static String written(List<Correction> corrections, @Nullable Long next) {
        return Written.of(json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("corrections");
            corrections.forEach(correction -> CorrectionJson.write(json, correction));
            json.writeEndArray();
            if (next == null) {
                json.writeNullProperty("next");
            } else {
                json.writeNumberProperty("next", next);
            }
            json.writeEndObject();
        });
    }
}
