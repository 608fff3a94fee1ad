// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Numbers distinct keys, and the values that they stand for, from 0 on. Only grows; for one thread, except for what {@link #values()} has handed out. */
final class Dictionary<K, T> {

    private final Map<K, Integer> numbers = new HashMap<>();
    private final Function<K, T> make;
    private Object[] values = new Object[64];
    private boolean handedOut;

    /**
     * The values numbered so far. Safe to share: what is added later lies beyond its size.
     *
     * @param array value by number; longer than {@code size}
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Values<T>(Object[] array, int size) {

        @SuppressWarnings("unchecked")
        T get(int number) {
            return (T) array[number];
        }

        /** Those of some numbers whose values are there and wanted. */
        BitSet where(BitSet some, Predicate<T> wanted) {
            BitSet found = new BitSet(size);
            for (int number = some.nextSetBit(0); number >= 0 && number < size; number = some.nextSetBit(number + 1)) {
                if (wanted.test(get(number))) {
                    found.set(number);
                }
            }
            return found;
        }

        /** Numbers of the values that are wanted. */
        BitSet where(Predicate<T> wanted) {
            BitSet found = new BitSet(size);
            for (int number = 0; number < size; number++) {
                if (wanted.test(get(number))) {
                    found.set(number);
                }
            }
            return found;
        }
    }

    /** @param make the value that a key stands for; asked once for each key */
    Dictionary(Function<K, T> make) {
        this.make = make;
    }

    int size() {
        return numbers.size();
    }

    @SuppressWarnings("unchecked")
    T get(int number) {
        return (T) values[number];
    }

    int number(K key) {
        Integer known = numbers.get(key);
        return known != null ? known : add(key);
    }

    private int add(K key) {
        int number = numbers.size();
        if (number == values.length) {
            values = Arrays.copyOf(values, number * 2);
        }
        values[number] = make.apply(key);
        numbers.put(key, number);
        return number;
    }

    /**
     * Gives a key another value, if it was numbered; what was handed out keeps the old one.
     *
     * @return its number; absent if it was not numbered
     */
    @Nullable
    Integer replace(K key, T value) {
        Integer number = numbers.get(key);
        if (number != null) {
            values = handedOut ? values.clone() : values;
            handedOut = false;
            values[number] = value;
        }
        return number;
    }

    Values<T> values() {
        handedOut = true;
        return new Values<>(values, numbers.size());
    }
}
