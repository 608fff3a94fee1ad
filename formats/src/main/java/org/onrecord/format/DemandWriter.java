// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Demand;

/** Writes the demands of any number of documents, one after the other. For one thread at a time. */
public interface DemandWriter extends Closeable {

    /** Writes the demands of the next document. */
    void write(ArticleRecord record, List<Demand> demands) throws IOException;

    /** Ends the output; without it, it may be incomplete. */
    @Override
    void close() throws IOException;
}
