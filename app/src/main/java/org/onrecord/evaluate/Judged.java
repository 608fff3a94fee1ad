// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

/**
 * A predicted attribution and whether it was right.
 *
 * @param confidence how sure the program was of it, from 0 to 1
 * @param right whether the gold standard has it, by the relaxed rule
 */
public record Judged(double confidence, boolean right) {}
