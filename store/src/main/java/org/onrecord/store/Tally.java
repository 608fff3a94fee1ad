// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Arrays;

/** Counts numbers below a limit, and remembers which of them came at all, as in most searches few do. For one thread. */
final class Tally {

    private final int[] counts;
    private int[] met = new int[64];
    private int size;

    /** Takes a number and how often it came. */
    interface Taker {
        void take(int number, int count);
    }

    Tally(int limit) {
        counts = new int[limit];
    }

    void add(int number) {
        if (counts[number]++ == 0) {
            if (size == met.length) {
                met = Arrays.copyOf(met, size * 2);
            }
            met[size] = number;
            size++;
        }
    }

    /** Gives each number that came, once. */
    void each(Taker taker) {
        for (int place = 0; place < size; place++) {
            taker.take(met[place], counts[met[place]]);
        }
    }
}
