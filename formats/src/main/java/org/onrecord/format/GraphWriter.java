// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.io.Writer;
import org.onrecord.statement.ArticleRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** One JSON-LD object for any number of documents: a context, and an item for each statement. */
final class GraphWriter implements RecordWriter {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Writer out;
    private final JsonGenerator json;
    private final Vocabulary vocabulary;

    /** What the items are. */
    interface Vocabulary {

        /** Writes what stands before the items and begins their list. */
        void begin(JsonGenerator json);

        /** Writes the items of one document. */
        void items(JsonGenerator json, ArticleRecord record);
    }

    /** Writes to {@code out}, and closes it in the end. */
    GraphWriter(Writer out, Vocabulary vocabulary) {
        this.out = out;
        this.vocabulary = vocabulary;
        json = JSON.createGenerator(ObjectWriteContext.empty(), out);
        json.writeStartObject();
        vocabulary.begin(json);
    }

    @Override
    public void write(ArticleRecord record) {
        vocabulary.items(json, record);
        json.flush();
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.flush();
        out.write('\n');
        out.close();
    }
}
