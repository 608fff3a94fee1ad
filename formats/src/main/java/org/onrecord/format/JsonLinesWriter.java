// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Statement;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** JSON Lines: one statement a line, all documents in order. */
final class JsonLinesWriter implements RecordWriter {

    private static final JsonFactory JSON =
            JsonFactory.builder().rootValueSeparator("\n").build();

    private final Writer out;

    /** Writes to {@code out}, and closes it in the end. */
    JsonLinesWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        if (!record.statements().isEmpty()) {
            out.write(lines(record));
        }
    }

    private static String lines(ArticleRecord record) {
        StringWriter lines = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), lines)) {
            RecordJson fields = new RecordJson(json, record.document());
            for (Statement statement : record.statements()) {
                fields.write(statement);
            }
        }
        return lines.append('\n').toString();
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
