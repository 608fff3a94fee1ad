// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.util.function.IntUnaryOperator;

/**
 * Numbers in rising order, such as the places of a text where its words begin; equal ones may follow each other.
 *
 * @param size how many there are
 * @param number the number at an index, from 0
 */
public record Rising(int size, IntUnaryOperator number) {

    /** How many numbers are below a bound, which is the index of the first that is not; found by binary search. */
    public int below(int bound) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (number.applyAsInt(middle) < bound) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
