// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.Flushable;
import java.io.IOException;
import java.io.Writer;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.statement.ArticleRecord;

/** All records one after the other, into a file or to standard output. */
final class OneOutput implements Destination {

    private final RecordWriter records;
    private final Flushable out;

    /** @param format one that is text */
    OneOutput(Writer out, Format format, Look look) {
        this(format.to(out, look), out);
    }

    /** @param out what they write to */
    OneOutput(RecordWriter records, Flushable out) {
        this.records = records;
        this.out = out;
    }

    @Override
    public void write(TextInput input, ArticleRecord record) throws IOException {
        records.write(record);
        out.flush();
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}
