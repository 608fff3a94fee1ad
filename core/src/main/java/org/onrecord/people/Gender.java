// SPDX-License-Identifier: Apache-2.0
package org.onrecord.people;

/** The grammatical gender by which somebody is referred to. */
public enum Gender {
    FEMALE,
    MALE,
    /** Not stated, or neither of the two. */
    UNKNOWN;

    /** Whether the two could be the same person's. */
    public boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
