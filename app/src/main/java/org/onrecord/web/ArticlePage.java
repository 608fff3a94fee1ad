// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.Locale;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.statement.ArticleRecord;

/** One article with its statements marked, and the same to take away in every format. */
final class ArticlePage {

    private final Shelf shelf;
    private final Pages pages;

    ArticlePage(Shelf shelf, Pages pages) {
        this.shelf = shelf;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/article", this::show);
        routes.get("/article/file", this::give);
        routes.get("/statement", this::find);
    }

    private void show(Context request) {
        ArticleRecord record = record(request);
        pages.show(request, "article", ArticleView.of(record, Submission.given(request.queryParam("statement"))));
    }

    private void find(Context request) {
        String id = required(request, "id");
        ArticleRecord record = shelf.holding(id)
                .orElseThrow(() -> Refusal.missing(
                        "no article of this record holds this statement: its words were changed, or it was deleted",
                        id));
        request.redirect(Locations.statement(record.document().id(), id), HttpStatus.SEE_OTHER);
    }

    private void give(Context request) throws IOException {
        ArticleRecord record = record(request);
        Format format = format(required(request, "format"));
        StringWriter out = new StringWriter();
        try (RecordWriter writer = format.to(out, Look.PLAIN)) {
            writer.write(record);
        }
        request.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"article." + format.extension() + '"')
                .result(out.toString());
    }

    private ArticleRecord record(Context request) {
        String id = required(request, "document");
        return shelf.find(id).orElseThrow(() -> Refusal.missing("this article is not in the record", id));
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
