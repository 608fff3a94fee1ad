// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

/** The grammatical gender by which an article refers to somebody. */
enum Gender {
    FEMALE,
    MALE,
    UNKNOWN;

    /** Whether the two could be the same person's. */
    boolean agrees(Gender other) {
        return this == UNKNOWN || other == UNKNOWN || this == other;
    }
}
