// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

/**
 * A contiguous piece of a span in one line of the text.
 *
 * @param first index of its first token
 * @param last index of its last token, which belongs to it
 */
record TokenRun(int first, int last) {}
