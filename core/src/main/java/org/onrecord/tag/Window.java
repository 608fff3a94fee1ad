// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

/**
 * Words that the encoder reads at once.
 *
 * @param from index of the first word
 * @param to index after the last
 * @param first index of the first word whose scores count; those before it are context
 * @param end index after the last word whose scores count
 */
record Window(int from, int to, int first, int end) {}
