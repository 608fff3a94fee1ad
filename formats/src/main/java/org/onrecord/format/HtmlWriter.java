// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.onrecord.statement.ArticleRecord;

/**
 * One page that needs nothing else, to send to somebody: each document's text with its statements marked, and a card for
 * each statement. Reads well without its script, which only shows what belongs together.
 */
final class HtmlWriter implements RecordWriter {

    private final Writer out;
    private final Elsewhere elsewhere;
    private boolean begun;

    HtmlWriter(Writer out, Elsewhere elsewhere) {
        this.out = out;
        this.elsewhere = elsewhere;
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        begin(Objects.requireNonNullElse(
                record.document().publication().title(), record.document().id()));
        out.write(new ArticleHtml(record, elsewhere).render());
    }

    @Override
    public void close() throws IOException {
        try (out) {
            begin("No documents");
            out.write("<script>\n" + resource("page.js") + "</script>\n</body>\n</html>\n");
        }
    }

    private void begin(String title) throws IOException {
        if (begun) {
            return;
        }
        begun = true;
        out.write("""
                <!DOCTYPE html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                """);
        out.write(
                new Markup().element("title", title + " – On Record").newline().toString());
        out.write("<style>\n" + resource("page.css") + "</style>\n</head>\n<body>\n");
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(HtmlWriter.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
