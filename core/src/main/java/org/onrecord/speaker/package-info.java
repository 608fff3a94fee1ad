// SPDX-License-Identifier: Apache-2.0
/**
 * Attributions -> speakers: who is meant by "she", "the mayor", "Lindqvist", "a spokesman".
 *
 * <p>Everything rests on what the article itself says, and on lists of words of the language; nothing is known of the
 * world outside, except through a file of people that the user gives.
 */
@NullMarked
package org.onrecord.speaker;

import org.jspecify.annotations.NullMarked;
