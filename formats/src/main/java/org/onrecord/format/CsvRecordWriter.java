// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

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
        out.write(rows(record.statements().stream()
                .map(statement -> row(record.document(), statement))
                .toList()));
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

    private static List<String> row(Document document, Statement statement) {
        List<String> row = new ArrayList<>(NAMES.size());
        row.add(statement.id());
        row.add(statement.document());
        row.add(textOf(document.publication().published()));
        row.add(joined(statement.speakers(), Speaker::name));
        row.add(joined(statement.speakers(), Speaker::role));
        Circumstances circumstances = statement.circumstances();
        row.add(circumstances == null ? "" : circumstances.act().label());
        row.add(statement.quotation().label());
        row.add(circumstances == null ? "" : String.valueOf(circumstances.asserted()));
        row.add(circumstances == null ? "" : circumstances.medium().label());
        row.add(circumstances == null ? "" : textOf(circumstances.saidOn()));
        row.add(circumstances == null ? "" : joined(circumstances.addressees(), Speaker::name));
        row.add(words(statement.attribution().source(), document));
        row.add(words(statement.attribution().cue(), document));
        row.add(words(statement.attribution().content(), document));
        row.add(joined(statement.links(), link -> link.relation().label() + " " + link.to()));
        row.add(String.valueOf(RecordJson.rounded(statement.attribution().confidence())));
        return row;
    }

    private static String words(List<Span> spans, Document document) {
        return joined(spans, span -> span.in(document.text()));
    }

    private static <T> String joined(List<T> values, Function<T, @Nullable String> text) {
        return values.stream().map(text).filter(Objects::nonNull).collect(Collectors.joining("; "));
    }

    private static String textOf(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
