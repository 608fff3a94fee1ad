// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.io.Writer;
import org.onrecord.statement.ArticleRecord;

/** For a person: each statement as who speaks, the words, what kind, and where. */
final class TextWriter implements RecordWriter {

    private final Writer out;
    private final Look look;
    private boolean begun;

    /**
     * @param begun whether records stand there already
     */
    TextWriter(Writer out, Look look, boolean begun) {
        this.out = out;
        this.look = look;
        this.begun = begun;
    }

    @Override
    public void write(ArticleRecord record) throws IOException {
        out.write((begun ? "\n" : "") + new ArticleText(record, look).render());
        begun = true;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
