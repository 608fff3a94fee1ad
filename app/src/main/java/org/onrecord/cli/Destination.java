// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.Closeable;
import java.io.IOException;
import org.onrecord.ingest.Output;
import org.onrecord.statement.ArticleRecord;

/** Where records go. For one thread at a time. */
interface Destination extends Closeable {

    /**
     * Writes the record of a text; what was written before stays, even if the program is stopped.
     *
     * @throws java.nio.file.FileAlreadyExistsException if a file is in the way that a person may have made
     */
    void write(TextInput input, ArticleRecord record) throws IOException;

    /** The file that it is, if a later run can continue it. */
    default Output output() {
        return Output.NONE;
    }
}
