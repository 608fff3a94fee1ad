// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import org.onrecord.ingest.Output;
import org.onrecord.ingest.Sink;
import org.onrecord.statement.ArticleRecord;

/** Where records go. For one thread at a time. */
interface Destination extends Closeable {

    /**
     * Writes the record of a text; what was written before stays, even if the program is stopped.
     *
     * @throws java.nio.file.FileAlreadyExistsException if a file is in the way that a person may have made
     * @throws RefusedException if it does not take this record, and goes on taking others
     */
    void write(TextInput input, ArticleRecord record) throws IOException;

    /** What documents pass on their way, before their records are made. */
    default Sink before(Sink run) {
        return run;
    }

    /** The file that it is, if a later run can continue it. */
    default Output output() {
        return Output.NONE;
    }
}
