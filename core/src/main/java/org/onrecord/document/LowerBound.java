// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import java.util.function.IntPredicate;

/** Binary search among things that are in order. */
public final class LowerBound {

    private LowerBound() {}

    /**
     * How many of some things come before what is sought, which is the index of the first that does not.
     *
     * @param size how many things there are
     * @param before whether the one at an index comes before; true of none that follows one of which it is false
     */
    public static int of(int size, IntPredicate before) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.test(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
