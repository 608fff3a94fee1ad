// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.Serial;

/** An input, or one document of it, cannot be read. Its message says what is wrong, its place where. */
public final class UnreadableException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient Place place;

    UnreadableException(Place place, String problem) {
        super(problem);
        this.place = place;
    }

    UnreadableException(Place place, String problem, Throwable cause) {
        super(problem, cause);
        this.place = place;
    }

    /** Where it is. */
    public Place place() {
        return place;
    }
}
