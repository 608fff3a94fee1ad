// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import org.onrecord.statement.MentionKind;

/**
 * One who speaks in one attribution.
 *
 * @param who the speaker
 * @param kind how the text refers to the speaker
 * @param confidence from 0 to 1
 */
record Voice(Figure who, MentionKind kind, double confidence) {}
