// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import org.onrecord.statement.Role;

/**
 * A span of words of one passage.
 *
 * @param role the part that it plays
 * @param first index of its first word in the passage
 * @param last index of its last word
 * @param probability that exactly these words are a span of this role
 */
record WordSpan(Role role, int first, int last, double probability) {

    /** Whether the two share a word. */
    boolean overlaps(WordSpan other) {
        return first <= other.last && other.first <= last;
    }
}
