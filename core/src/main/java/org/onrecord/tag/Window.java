// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

/**
 * Words that the encoder reads at once.
 *
 * @param from index of the first word
 * @param to index after the last
 */
record Window(int from, int to) {}
