// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.Locale;

/** What a cue does by itself. */
enum CueClass {
    /** Says, and leaves the act to the content: "said", "wrote". */
    SAY,
    /** Reports a matter of fact: "found", "accused". */
    REPORT,
    JUDGEMENT,
    BELIEF,
    DEMAND,
    COMMITMENT,
    DENIAL,
    /** Asks, for information or for an act; the content decides. */
    ASK,
    QUESTION,
    /** Declines, to answer or to act; the content decides. */
    DECLINE,
    NO_COMMENT,
    OTHER,
    /** Gives somebody a name: "called", "described". */
    CALL,
    SUGGEST,
    WARN,
    SEEM,
    /** No words: a colon, or nothing. */
    BARE,
    /** Words that no list knows. */
    NONE;

    static CueClass labelled(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether the cue says nothing of the act. */
    boolean leavesActOpen() {
        return this == SAY || this == BARE || this == NONE;
    }

    /** Whether the cue names or presents somebody or something rather than saying so and so. */
    boolean names() {
        return this == CALL || this == SUGGEST || this == WARN || this == SEEM;
    }

    /** Whether the cue speaks of words that were uttered, not of thoughts or deeds. */
    boolean isSpoken() {
        return this != BELIEF && this != OTHER && this != SEEM && this != NO_COMMENT && this != DECLINE;
    }
}
