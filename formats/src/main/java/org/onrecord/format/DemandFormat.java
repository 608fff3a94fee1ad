// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.Writer;
import java.util.Locale;

/** The formats that lists of demands can be written in. */
public enum DemandFormat {
    /** For a person to read. */
    TEXT,
    /** JSON Lines: one demand a line, all documents in order. */
    JSONL,
    /** One JSON list of all demands. */
    JSON;

    /**
     * A writer of this format that writes to {@code out}, and closes it in the end.
     *
     * @param look how it should look; counts for {@link #TEXT} only
     */
    public DemandWriter to(Writer out, Look look) {
        return switch (this) {
            case TEXT -> new DemandTextWriter(out, look);
            case JSONL -> new DemandJsonWriter(out, "", "\n", "\n", "");
            case JSON -> new DemandJsonWriter(out, "[\n", ",\n", "\n]\n", "[]\n");
        };
    }

    /** Its name as people type it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
