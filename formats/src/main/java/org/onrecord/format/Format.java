// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The formats that a record can be written in. */
public enum Format {
    /** For a person to read. */
    TEXT("txt"),
    /** JSON Lines: one statement a line, all documents in order. */
    JSONL("jsonl"),
    /** One JSON object for one document, a list for several. */
    JSON("json"),
    /** Comma-separated values: one row a statement, after a row of names. */
    CSV("csv"),
    /** Apache Parquet: one row a statement, in typed columns; bytes, no text. */
    PARQUET("parquet"),
    /** One page that needs nothing else: the text with its statements marked. */
    HTML("html"),
    /** The annotations of brat, to be corrected by a person and read back; of one document. */
    BRAT("ann"),
    /** W3C Web Annotations of the contents, one JSON-LD object. */
    WEBANNOTATION("jsonld"),
    /** Quotations and claims in the words of schema.org, one JSON-LD object. */
    SCHEMA("jsonld");

    private final String extension;

    Format(String extension) {
        this.extension = extension;
    }

    /** What the names of its files end in, without the dot. */
    public String extension() {
        return extension;
    }

    /** Whether it is text, so that a {@link Writer} can take it. */
    public boolean isText() {
        return this != PARQUET;
    }

    /**
     * A writer of this format that writes to {@code out}, text in UTF-8, and closes it in the end.
     *
     * @param look how {@link #TEXT} should look, and what it and {@link #HTML} tell of statements elsewhere
     */
    public RecordWriter to(OutputStream out, Look look) throws IOException {
        return isText()
                ? to(new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)), look)
                : new ParquetRecordWriter(out);
    }

    /**
     * A writer of this format that writes to {@code out}, and closes it in the end.
     *
     * @param look how {@link #TEXT} should look, and what it and {@link #HTML} tell of statements elsewhere
     * @throws IllegalStateException if the format is no text
     */
    public RecordWriter to(Writer out, Look look) {
        return switch (this) {
            case TEXT -> new TextWriter(out, look, false);
            case JSONL -> new JsonLinesWriter(out);
            case JSON -> new JsonWriter(out);
            case CSV -> new CsvRecordWriter(out, false);
            case PARQUET -> throw new IllegalStateException(this + " is no text");
            case HTML -> new HtmlWriter(out, look.elsewhere());
            case BRAT -> new BratWriter(out);
            case WEBANNOTATION -> new GraphWriter(out, new AnnotationVocabulary());
            case SCHEMA -> new GraphWriter(out, new SchemaVocabulary());
        };
    }

    /** Whether what was written can be continued, and is complete after each document. */
    public boolean canBeContinued() {
        return switch (this) {
            case TEXT, JSONL, CSV -> true;
            case JSON, PARQUET, HTML, BRAT, WEBANNOTATION, SCHEMA -> false;
        };
    }

    /**
     * A writer that goes on behind records written earlier.
     *
     * @throws IllegalStateException if the format cannot be continued
     */
    public RecordWriter behind(Writer out, Look look) {
        return switch (this) {
            case TEXT -> new TextWriter(out, look, true);
            case JSONL -> new JsonLinesWriter(out);
            case CSV -> new CsvRecordWriter(out, true);
            case JSON, PARQUET, HTML, BRAT, WEBANNOTATION, SCHEMA ->
                throw new IllegalStateException(this + " cannot be continued");
        };
    }

    /** Its name as people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
