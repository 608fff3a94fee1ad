// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.Locale;

/** How a text refers to somebody. */
public enum MentionKind {
    /** By name: "Ada Lindqvist", "Lindqvist". */
    NAME,
    /** By pronoun: "she". */
    PRONOUN,
    /** By description: "the mayor". */
    NOMINAL,
    /** Not at all: who is meant follows from the context. */
    IMPLIED;

    /** The name in the record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
