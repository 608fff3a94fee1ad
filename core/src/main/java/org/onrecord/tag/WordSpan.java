// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import org.onrecord.statement.Role;

/**
 * A span of words of one passage.
 *
 * @param role the part that it plays
 * @param first index of its first word in the passage
 * @param last index of its last word
 */
record WordSpan(Role role, int first, int last) {}
