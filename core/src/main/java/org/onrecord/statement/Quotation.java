// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.Locale;

/** How much of a content is given in the speaker's own words. */
public enum Quotation {
    /** All of it stands inside quotation marks, or is a turn of a transcript or an embedded post. */
    DIRECT,
    /** A part of it stands inside quotation marks. */
    MIXED,
    /** None of it stands inside quotation marks. */
    INDIRECT;

    /** The name in the record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
