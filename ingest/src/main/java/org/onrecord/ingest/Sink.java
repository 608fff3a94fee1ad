// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;

/** Takes outcomes one by one, in the order of the input. Called by one thread at a time. */
@FunctionalInterface
public interface Sink {

    /** The outcomes that follow come from this input, as it was named. */
    default void begin(String input) {}

    /**
     * Takes the next outcome. Reading goes on when this returns, so a slow sink slows reading down instead of filling memory.
     *
     * @throws IOException if what is made of it cannot be written; reading then ends
     */
    void take(Outcome outcome) throws IOException;
}
