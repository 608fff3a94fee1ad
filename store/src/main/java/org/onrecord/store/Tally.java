// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Arrays;

/**
 * Counts numbers below a limit: in an array of all of them, or, where few are expected, in a table of those that came, as an
 * array of hundreds of thousands takes longer to make than a few are counted. For one thread.
 */
final class Tally {

    private static final int SPARSE = 32;
    private static final int FEWEST = 64;
    private static final int SPREAD = 0x9E3779B9;
    private static final int EMPTY = -1;

    private final boolean sparse;
    /** The number in each slot of the table, else {@link #EMPTY}. */
    private int[] numbers = {};
    /** By slot of the table, or by number. */
    private int[] counts;
    /** Of the table. */
    private int size;

    /** Takes a number and how often it came. */
    interface Taker {
        void take(int number, int count);
    }

    /** @param expected about how many different numbers will come at most; a guess */
    Tally(int limit, int expected) {
        sparse = (long) expected * SPARSE < limit;
        if (sparse) {
            numbers = empty(Integer.highestOneBit(Math.max(expected, FEWEST)) * 4);
            counts = new int[numbers.length];
        } else {
            counts = new int[limit];
        }
    }

    private static int[] empty(int slots) {
        int[] numbers = new int[slots];
        Arrays.fill(numbers, EMPTY);
        return numbers;
    }

    void add(int number, int count) {
        if (!sparse) {
            counts[number] += count;
            return;
        }
        int slot = slot(number);
        if (counts[slot] == 0) {
            numbers[slot] = number;
            size++;
        }
        counts[slot] += count;
        if (size * 2 > numbers.length) {
            grow();
        }
    }

    /** Where in the table a number is counted, or would be. */
    private int slot(int number) {
        int slot = (number * SPREAD) >>> Integer.numberOfLeadingZeros(numbers.length - 1);
        while (numbers[slot] != number && numbers[slot] != EMPTY) {
            slot = (slot + 1) & (numbers.length - 1);
        }
        return slot;
    }

    private void grow() {
        int[] before = numbers;
        int[] counted = counts;
        numbers = empty(before.length * 2);
        counts = new int[numbers.length];
        for (int old = 0; old < before.length; old++) {
            if (counted[old] > 0) {
                int slot = slot(before[old]);
                numbers[slot] = before[old];
                counts[slot] = counted[old];
            }
        }
    }

    /** How many different numbers came. */
    int size() {
        int different = 0;
        for (int count : counts) {
            different += count > 0 ? 1 : 0;
        }
        return different;
    }

    /** Gives each number that came, once. */
    void each(Taker taker) {
        for (int slot = 0; slot < counts.length; slot++) {
            if (counts[slot] > 0) {
                taker.take(sparse ? numbers[slot] : slot, counts[slot]);
            }
        }
    }
}
