// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.Locale;

/** What kind of speaker somebody is. */
public enum SpeakerType {
    /** One human being. */
    PERSON,
    /** A body that acts as one: a government, company, court, party, newspaper. */
    ORGANIZATION,
    /** Several people without a body of their own: "local residents", "two officials". */
    GROUP,
    /** A text that speaks: a report, a poll, a law. */
    DOCUMENT,
    /** Nobody in particular: "critics", "some", "it is said". */
    GENERIC,
    /** The writer of the document. */
    AUTHOR;

    /** The name in the record. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
