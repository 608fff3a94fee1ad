// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.format.Description;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Statement;
import org.onrecord.store.DocumentVersion;
import org.onrecord.store.Hit;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoredArticle;

/** One article with its statements marked, and the same to take away in every format. */
final class ArticlePage {

    private final RecordStore store;
    private final Pages pages;

    ArticlePage(RecordStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/article", this::show);
        routes.get("/article/file", this::give);
        routes.get("/statement", this::find);
    }

    private void show(Context request) throws IOException {
        StoredArticle article = article(request, store, "document");
        String statement = Submission.given(request.queryParam("statement"));
        ArticleView.Lost lost = statement == null || holds(article, statement) ? null : lost(statement);
        ArticleView.Beside beside = new ArticleView.Beside(
                statement,
                lost,
                store.linksAcross(ids(article)),
                store.corrections(article.record().document().id()));
        pages.show(request, "article", ArticleView.of(article, beside));
    }

    private static List<String> ids(StoredArticle article) {
        return article.record().statements().stream().map(Statement::id).toList();
    }

    private static boolean holds(StoredArticle article, String statement) {
        return article.record().statements().stream().anyMatch(one -> one.id().equals(statement));
    }

    /** What is known of a statement that the current text does not hold. */
    private ArticleView.Lost lost(String id) throws IOException {
        Optional<Hit> kept = store.statement(id);
        if (kept.isEmpty()) {
            return new ArticleView.Lost("", null, 0);
        }
        String document = kept.get().document().id();
        String words = new Description(kept.get().statement(), kept.get().document()).content();
        int version = version(document, id);
        return new ArticleView.Lost(words, Locations.statement(document, version, id), version);
    }

    private int version(String document, String statement) throws IOException {
        for (DocumentVersion version : store.versions(document)) {
            Optional<StoredArticle> article = store.article(document, version.number());
            if (article.isPresent() && holds(article.get(), statement)) {
                return version.number();
            }
        }
        throw Refusal.missing("this statement stands in no version of its article", statement);
    }

    private void find(Context request) throws IOException {
        String id = required(request, "id");
        Hit hit = store.statement(id)
                .orElseThrow(() -> Refusal.missing(
                        "no article of this record holds this statement: its words were changed, or it was deleted",
                        id));
        request.redirect(Locations.statement(hit.document().id(), id), HttpStatus.SEE_OTHER);
    }

    private void give(Context request) throws IOException {
        ArticleRecord record = article(request, store, "document").record();
        Format format = format(required(request, "format"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (RecordWriter writer = format.to(out, Look.PLAIN)) {
            writer.write(record);
        }
        request.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"article." + format.extension() + '"')
                .result(out.toByteArray());
    }

    /**
     * The article that an address asks for: the current one, or the {@code version} of that number.
     *
     * @param name of the parameter that holds the document's id
     */
    static StoredArticle article(Context request, RecordStore store, String name) throws IOException {
        String id = required(request, name);
        String version = Submission.given(request.queryParam("version"));
        Optional<StoredArticle> article = version == null ? store.article(id) : store.article(id, number(version));
        return article.orElseThrow(() -> Refusal.missing("this document is not in the record", id));
    }

    private static int number(String version) {
        if (!version.matches("\\d{1,9}")) {
            throw Refusal.wrong("a version is a number", version);
        }
        return Integer.parseInt(version);
    }

    static String required(Context request, String name) {
        String value = Submission.given(request.queryParam(name));
        if (value == null) {
            throw Refusal.wrong("the address lacks '" + name + "'", null);
        }
        return value;
    }

    static Format format(String name) {
        try {
            return Format.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw Refusal.wrong("the formats are " + Arrays.toString(Format.values()), name);
        }
    }
}
