// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

/**
 * One step of a word-level difference between two wordings.
 *
 * @param kind whether the words stand in both
 * @param text the words as printed in the wording that has them, in the later one where both do; not empty
 */
public record Change(Kind kind, String text) {

    /** Which of the two has the words. */
    public enum Kind {
        /** Both have them. */
        KEPT,
        /** Only the earlier one has them. */
        REMOVED,
        /** Only the later one has them. */
        ADDED
    }

    public Change {
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a change of no words");
        }
    }
}
