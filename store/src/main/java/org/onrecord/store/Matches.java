// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.BitSet;

/**
 * Numbers of statements as they are remembered: one by one where they are few, else a bit for each statement of the record. Never
 * changes; safe to share between threads.
 */
final class Matches {

    private final int[] few;
    private final BitSet many;

    private Matches(int[] few, BitSet many) {
        this.few = few;
        this.many = many;
    }

    /** @param set no longer changed */
    static Matches of(BitSet set) {
        return set.cardinality() * (long) Integer.SIZE < set.size()
                ? new Matches(set.stream().toArray(), new BitSet(0))
                : new Matches(new int[0], set);
    }

    /** The numbers; the set may be shared. */
    BitSet set() {
        if (few.length == 0) {
            return many;
        }
        BitSet set = new BitSet(few[few.length - 1] + 1);
        for (int number : few) {
            set.set(number);
        }
        return set;
    }

    /** What it takes in memory, about. */
    long bytes() {
        return Integer.BYTES * (long) few.length + many.size() / Byte.SIZE;
    }
}
