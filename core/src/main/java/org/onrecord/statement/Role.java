// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.Locale;

/** The part that a span plays in an attribution. */
public enum Role {
    /** Who speaks, as the text names them: "the governor", "she". */
    SOURCE,
    /** The words that attribute: "said", "according to", ":". */
    CUE,
    /** What is attributed. */
    CONTENT;

    /** The name in the record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
