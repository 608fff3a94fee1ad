// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.Locale;

/**
 * What somebody said of whom something was demanded.
 *
 * @param statement the answering statement
 * @param kind how it answers
 */
public record Answer(Statement statement, Kind kind) {

    /** How a demand is answered. */
    public enum Kind {
        /** Promises to do it. */
        COMMITS,
        /** Agrees with it. */
        SUPPORTS,
        /** Refuses to do it. */
        REFUSES,
        /** Rejects or contradicts it. */
        DISPUTES,
        /** Declines to say anything. */
        NO_COMMENT,
        /** Takes it up in some other way. */
        RESPONDS;

        /** The name in the record. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
