// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.Writer;

/** The formats that a record can be written in. */
public enum Format {
    /** JSON Lines: one statement a line, all documents in order. */
    JSONL;

    /** A writer of this format that writes to {@code out}, and closes it in the end. */
    public RecordWriter to(Writer out) {
        return switch (this) {
            case JSONL -> new JsonLinesWriter(out);
        };
    }
}
