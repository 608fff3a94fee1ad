// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.util.BitSet;

/** How much two sets of positions share. */
final class Overlap {

    private Overlap() {}

    /** The Jaccard index: what is in both, as a share of what is in either; 1 where both are empty. */
    static double jaccard(BitSet one, BitSet other) {
        BitSet shared = (BitSet) one.clone();
        shared.and(other);
        int all = one.cardinality() + other.cardinality() - shared.cardinality();
        return all == 0 ? 1 : (double) shared.cardinality() / all;
    }
}
