// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.Closeable;
import java.io.IOException;
import org.onrecord.statement.ArticleRecord;

/** Writes the records of any number of documents, one after the other. For one thread at a time. */
public interface RecordWriter extends Closeable {

    /** Writes the record of the next document. */
    void write(ArticleRecord record) throws IOException;

    /** Ends the output; without it, it may be incomplete. */
    @Override
    void close() throws IOException;
}
