// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.ArticleRecord;

/** Comma-separated values after RFC 4180: a row of names, then one row a statement. Lists are joined by "; ". */
final class CsvRecordWriter implements RecordWriter {

    private static final List<String> NAMES = List.of(
            "id",
            "document",
            "published",
            "speakers",
            "role",
            "act",
            "quotation",
            "asserted",
            "medium",
            "saidOn",
            "addressees",
            "source",
            "cue",
            "content",
            "links",
            "confidence");

    private final Writer out;
    private boolean begun;

    /**
     * @param begun whether the row of names stands there already
     */
    CsvRecordWriter(Writer out, boolean begun) {
        this.out = out;
        this.begun = begun;
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        begin();
        out.write(
                rows(FlatStatement.of(record).stream().map(CsvRecordWriter::row).toList()));
    }

    @Override
    public void close() throws IOException {
        try (out) {
            begin();
        }
    }

    private void begin() throws IOException {
        if (!begun) {
            out.write(rows(List.of(NAMES)));
            begun = true;
        }
    }

    private static String rows(List<List<String>> rows) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            rows.forEach(csv::writeRecord);
        }
        return text.toString();
    }

    private static List<String> row(FlatStatement row) {
        return List.of(
                row.statement().id(),
                row.statement().document(),
                textOf(row.document().publication().published()),
                joined(row.speakers()),
                joined(row.role()),
                textOf(row.act()),
                row.statement().quotation().label(),
                textOf(row.asserted()),
                textOf(row.medium()),
                textOf(row.saidOn()),
                joined(row.addressees()),
                joined(row.source()),
                joined(row.cue()),
                joined(row.content()),
                joined(row.links()),
                String.valueOf(row.confidence()));
    }

    private static String joined(List<String> values) {
        return String.join("; ", values);
    }

    private static String textOf(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
