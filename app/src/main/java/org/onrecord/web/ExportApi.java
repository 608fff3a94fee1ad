// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Semaphore;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.onrecord.export.FileNames;
import org.onrecord.export.FoundArticles;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;

/**
 * All that a search finds, in every format, sent article by article, so that no answer is ever whole in memory. Formats of
 * single articles come as a ZIP archive with a file for each.
 */
final class ExportApi {

    private static final int AT_ONCE = 2;

    private final FoundArticles articles;
    private final Semaphore places = new Semaphore(AT_ONCE);

    ExportApi(RecordStore store) {
        this.articles = new FoundArticles(store);
    }

    void register(RoutesConfig routes) {
        routes.get("/api/v1/export", this::export);
    }

    private void export(Context request) throws IOException {
        Format format = ArticlePage.format(ArticlePage.required(request, "format"));
        Query query = Conditions.of(request).query();
        boolean corrected = "yes".equals(request.queryParam("corrected"));
        if (!places.tryAcquire()) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "others are being sent exports; try again soon", null);
        }
        try {
            if (isOfOne(format)) {
                sendZip(request, format, query, corrected);
            } else {
                send(request, format, query, corrected);
            }
        } finally {
            places.release();
        }
    }

    private static boolean isOfOne(Format format) {
        return switch (format) {
            case BRAT, HTML -> true;
            case TEXT, JSONL, JSON, CSV, PARQUET, WEBANNOTATION, SCHEMA -> false;
        };
    }

    private void send(Context request, Format format, Query query, boolean corrected) throws IOException {
        name(request, format.extension());
        try (RecordWriter writer = format.to(request.outputStream(), Look.PLAIN)) {
            articles.give(query, corrected, writer::write);
        }
    }

    private void sendZip(Context request, Format format, Query query, boolean corrected) throws IOException {
        name(request, "zip");
        FileNames names = new FileNames();
        try (ZipOutputStream zip = new ZipOutputStream(request.outputStream(), StandardCharsets.UTF_8)) {
            articles.give(
                    query,
                    corrected,
                    record -> put(record, names.of(record.document().id()), format, zip));
        }
    }

    private static void put(ArticleRecord record, String name, Format format, ZipOutputStream zip) throws IOException {
        if (format == Format.BRAT) {
            zip.putNextEntry(new ZipEntry(name + ".txt"));
            zip.write(record.document().text().getBytes(StandardCharsets.UTF_8));
        }
        zip.putNextEntry(new ZipEntry(name + "." + format.extension()));
        try (RecordWriter writer = format.to(staying(zip), Look.PLAIN)) {
            writer.write(record);
        }
    }

    /** A writer that leaves what it writes to open. */
    private static Writer staying(OutputStream out) {
        return new FilterWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)) {
            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }

    private static void name(Context request, String extension) {
        request.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"record." + extension + '"');
    }
}
