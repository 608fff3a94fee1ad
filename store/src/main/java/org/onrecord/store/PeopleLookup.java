// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Columns.Person;

/**
 * Finds people by their id and by the words of their names without looking at all of them. Only grows: whom it gives was once
 * called so, and it may know people whom a state of the record does not have yet. Safe to share between threads.
 */
final class PeopleLookup {

    private final Map<String, Integer> ids = new HashMap<>();
    /** By the hash of a word: who has a word of that hash in a name. */
    private final Map<Integer, Numbered> words = new HashMap<>();

    /** Numbers of people; the last may come twice. */
    private static final class Numbered {
        private int[] numbers = new int[1];
        private int size;

        void add(int number) {
            if (size > 0 && numbers[size - 1] == number) {
                return;
            }
            if (size == numbers.length) {
                numbers = Arrays.copyOf(numbers, 2 * size);
            }
            numbers[size] = number;
            size++;
        }
    }

    /** Takes somebody in, or takes in by which names somebody is known now. */
    synchronized void add(int number, Person person) {
        if (person.id() != null) {
            ids.put(person.id(), number);
        }
        for (FoldedWords name : person.names()) {
            name.whole()
                    .forEach(word -> words.computeIfAbsent(word.hashCode(), hash -> new Numbered())
                            .add(number));
        }
    }

    /** The number of the person with an id; absent if nobody has it. */
    synchronized @Nullable Integer withId(String id) {
        return ids.get(id);
    }

    /**
     * Those who may be called so: all who are, and some others.
     *
     * @return absent where the words sought have no whole one among them, so that it may be anybody
     */
    synchronized @Nullable BitSet mayBeCalled(FoldedWords sought) {
        Numbered rarest = null;
        for (String word : sought.whole().toList()) {
            Numbered having = words.getOrDefault(word.hashCode(), new Numbered());
            rarest = rarest == null || having.size < rarest.size ? having : rarest;
        }
        if (rarest == null) {
            return null;
        }
        BitSet people = new BitSet();
        Arrays.stream(rarest.numbers, 0, rarest.size).forEach(people::set);
        return people;
    }
}
