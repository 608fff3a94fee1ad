// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.correct.Corrector;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Statement;
import org.onrecord.store.Change;
import org.onrecord.store.Hit;
import org.onrecord.store.RecordStore;

/** Where a person corrects a statement, deletes it, or adds one that was missed. */
final class CorrectPage {

    private static final String PATH = "/correct";

    private final RecordStore store;
    private final Corrector corrector;
    private final Pages pages;

    CorrectPage(RecordStore store, Corrector corrector, Pages pages) {
        this.store = store;
        this.corrector = corrector;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(PATH, this::show);
        routes.post(PATH, this::correct);
    }

    private void show(Context request) throws IOException {
        String id = Submission.given(request.queryParam("statement"));
        ArticleRecord record = record(id, Submission.given(request.queryParam("document")));
        Statement was = id == null ? null : statement(record, id);
        pages.show(request, "correct", CorrectView.of(record, was, Authors.known(request)));
    }

    private ArticleRecord record(@Nullable String statement, @Nullable String document) throws IOException {
        if (statement == null && document == null) {
            throw Refusal.wrong("the address lacks 'statement' or 'document'", null);
        }
        String id = statement == null ? String.valueOf(document) : holder(statement);
        return store.article(id)
                .orElseThrow(() -> Refusal.missing("this document is not in the record", id))
                .record();
    }

    private String holder(String statement) throws IOException {
        Hit hit = store.statement(statement)
                .orElseThrow(() -> Refusal.missing("this statement is not in the record", statement));
        return hit.document().id();
    }

    /** @throws Refusal if the current text of the article does not hold it */
    static Statement statement(ArticleRecord record, String id) {
        return record.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.missing("the article as it is now does not hold this statement", id));
    }

    /** What is refused is shown again with the reason, so that nothing that was filled in is lost. */
    private void correct(Context request) throws IOException {
        String id = Submission.given(request.formParam("statement"));
        ArticleRecord record = record(id, Submission.given(request.formParam("document")));
        Statement was = id == null ? null : statement(record, id);
        try {
            request.redirect(corrected(request, record, was), HttpStatus.SEE_OTHER);
        } catch (Refusal refusal) {
            CorrectView shown = CorrectView.of(record, was, Authors.known(request));
            request.status(refusal.status());
            pages.show(request, "correct", shown.again(request, String.valueOf(refusal.getMessage())));
        }
    }

    /** Does what is wanted; gives where the statement is now. */
    private String corrected(Context request, ArticleRecord record, @Nullable Statement was) throws IOException {
        if (was != null && !Answers.tag(record.document(), was).equals(request.formParam("seen"))) {
            throw new Refusal(
                    HttpStatus.CONFLICT,
                    "somebody else has changed this statement meanwhile; look at it again before you save",
                    was.id());
        }
        Change change = new Change(was, becomes(request, record, was));
        String document = record.document().id();
        Writes.checked(() -> store.correct(document, change, Authors.signature(request)));
        Authors.remember(request);
        Statement becomes = change.becomes();
        return becomes == null ? Locations.article(document) : Locations.statement(document, becomes.id());
    }

    private @Nullable Statement becomes(Context request, ArticleRecord record, @Nullable Statement was) {
        if ("delete".equals(request.formParam("do"))) {
            return null;
        }
        Statement wanted =
                Writes.possible(() -> corrector.wanted(record, was, new CorrectionForm(request, record, was).wish()));
        if (wanted.equals(was)) {
            throw Refusal.wrong("nothing was changed", null);
        }
        return wanted;
    }
}
