// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.Locale;

/** How a later statement stands to an earlier one. */
public enum Relation {
    /** Says that the other is not so, or not right. */
    DISPUTES,
    /** Agrees with the other. */
    SUPPORTS,
    /** Answers the other, and neither disputes nor supports it. */
    RESPONDS,
    /** Says the same again. */
    REPEATS;

    /** The name in the record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
