// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.ArticleRecord;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultPrettyPrinter;

/** One JSON object for one document, a list of them for several or none. */
final class JsonWriter implements RecordWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final Writer out;

    /** The first object waits for a second one, which would make a list of them. */
    private @Nullable String first;

    private boolean list;

    JsonWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        String object = object(record);
        if (list) {
            out.write(",\n" + object);
        } else if (first == null) {
            first = object;
        } else {
            out.write("[\n" + first + ",\n" + object);
            list = true;
        }
    }

    @Override
    public void close() throws IOException {
        try (out) {
            if (list) {
                out.write("\n]\n");
            } else {
                out.write(first == null ? "[]\n" : first + "\n");
            }
        }
    }

    private static String object(ArticleRecord record) {
        StringWriter object = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(new Indented(), object)) {
            new RecordJson(json, record.document()).write(record);
        }
        return object.toString();
    }

    /** Settings of one generator: a person may want to look at what it writes. */
    private static final class Indented extends ObjectWriteContext.Base {

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
