// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Who did something to the record, and when.
 *
 * @param author a name, as the person gives it; not empty, at most {@value #LONGEST_AUTHOR} characters
 * @param at to the second
 * @param note why; absent where nothing was said, at most {@value #LONGEST_NOTE} characters
 */
public record Signature(String author, Instant at, @Nullable String note) {

    private static final int LONGEST_AUTHOR = 200;
    private static final int LONGEST_NOTE = 2_000;

    public Signature {
        if (author.isBlank() || author.length() > LONGEST_AUTHOR) {
            throw new IllegalArgumentException(
                    "an author has 1 to " + LONGEST_AUTHOR + " characters: '" + author + "'");
        }
        if (note != null && note.length() > LONGEST_NOTE) {
            throw new IllegalArgumentException(
                    "a note has at most " + LONGEST_NOTE + " characters, not " + note.length());
        }
        at = at.truncatedTo(ChronoUnit.SECONDS);
    }

    /** Somebody, now. */
    public static Signature now(String author, @Nullable String note) {
        return new Signature(author, Instant.now(), note);
    }
}
