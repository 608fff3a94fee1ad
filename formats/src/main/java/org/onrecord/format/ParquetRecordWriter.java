// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.conf.ParquetConfiguration;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.MessageType;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PublicationDate;
import org.onrecord.statement.ArticleRecord;

/**
 * Apache Parquet, one row a statement, compressed by Zstandard. Whole only once it is closed; keeps up to {@value
 * #ROW_GROUP} bytes of rows until they are written.
 */
final class ParquetRecordWriter implements RecordWriter {

    private static final int ROW_GROUP = 16 << 20;

    private static final List<ParquetColumn<?>> COLUMNS = List.of(
            ParquetColumn.text("id", row -> row.statement().id()),
            ParquetColumn.text("document", row -> row.statement().document()),
            ParquetColumn.text("url", row -> row.document().publication().url()),
            ParquetColumn.text("outlet", row -> row.document().publication().outlet()),
            ParquetColumn.text("title", row -> row.document().publication().title()),
            ParquetColumn.day("published", row -> {
                PublicationDate published = row.document().publication().published();
                return published == null ? null : published.date();
            }),
            ParquetColumn.texts("speakers", FlatStatement::speakers),
            ParquetColumn.texts("role", FlatStatement::role),
            ParquetColumn.text("act", FlatStatement::act),
            ParquetColumn.text("quotation", row -> row.statement().quotation().label()),
            ParquetColumn.flag("asserted", FlatStatement::asserted),
            ParquetColumn.text("medium", FlatStatement::medium),
            ParquetColumn.text("saidOn", FlatStatement::saidOn),
            ParquetColumn.texts("addressees", FlatStatement::addressees),
            ParquetColumn.text("condition", FlatStatement::condition),
            ParquetColumn.texts("source", FlatStatement::source),
            ParquetColumn.texts("cue", FlatStatement::cue),
            ParquetColumn.texts("content", FlatStatement::content),
            ParquetColumn.number("start", FlatStatement::start),
            ParquetColumn.number("end", FlatStatement::end),
            ParquetColumn.text("within", row -> row.statement().within()),
            ParquetColumn.texts("links", FlatStatement::links),
            ParquetColumn.fraction("confidence", FlatStatement::confidence));

    private final ParquetWriter<FlatStatement> rows;

    /** Writes to {@code out}, and closes it in the end. */
    ParquetRecordWriter(OutputStream out) throws IOException {
        rows = new Builder(new ParquetStream(out)).build();
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        for (FlatStatement row : FlatStatement.of(record)) {
            rows.write(row);
        }
    }

    @Override
    public void close() throws IOException {
        rows.close();
    }

    private static final class Builder extends ParquetWriter.Builder<FlatStatement, Builder> {

        Builder(OutputFile file) {
            super(file);
            withConf(new PlainParquetConfiguration());
            withCompressionCodec(CompressionCodecName.ZSTD);
            withRowGroupSize((long) ROW_GROUP);
        }

        @Override
        protected Builder self() {
            return this;
        }

        @Override
        @SuppressWarnings("deprecation") // abstract still, and called by nobody
        protected WriteSupport<FlatStatement> getWriteSupport(Configuration unused) {
            return new Rows();
        }

        @Override
        protected WriteSupport<FlatStatement> getWriteSupport(ParquetConfiguration unused) {
            return new Rows();
        }
    }

    /** Gives the library the cells of each row. */
    private static final class Rows extends WriteSupport<FlatStatement> {

        private @Nullable RecordConsumer consumer;

        @Override
        @SuppressWarnings("deprecation") // abstract still, and called by nobody
        public WriteContext init(Configuration unused) {
            return context();
        }

        @Override
        public WriteContext init(ParquetConfiguration unused) {
            return context();
        }

        private static WriteContext context() {
            MessageType schema = new MessageType(
                    "statement", COLUMNS.stream().map(column -> column.type()).toList());
            return new WriteContext(schema, Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer to) {
            consumer = to;
        }

        @Override
        public void write(FlatStatement row) {
            RecordConsumer to = Objects.requireNonNull(consumer, "not prepared");
            to.startMessage();
            for (int index = 0; index < COLUMNS.size(); index++) {
                COLUMNS.get(index).write(to, index, row);
            }
            to.endMessage();
        }
    }
}
