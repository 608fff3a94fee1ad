// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Arrays;
import java.util.function.IntConsumer;
import org.onrecord.document.Rising;

/** Where in a chunk each person speaks, so that one's statements are found without looking at all. Never changes. */
final class SpeakerPlaces {

    private static final int PLACE = Chunk.SIZE - 1;

    /** Numbers of people, rising; each once for each of its statements. */
    private final int[] people;
    /** Where the statement stands in the chunk. */
    private final char[] places;

    private SpeakerPlaces(long... sorted) {
        people = new int[sorted.length];
        places = new char[sorted.length];
        for (int at = 0; at < sorted.length; at++) {
            people[at] = (int) (sorted[at] >>> Chunk.BITS);
            places[at] = (char) (sorted[at] & PLACE);
        }
    }

    /** @param groups all groups that the chunk names */
    static SpeakerPlaces of(Chunk chunk, Dictionary.Values<Group> groups) {
        long[] pairs = new long[Chunk.SIZE];
        int size = 0;
        for (int place = 0; place < Chunk.SIZE; place++) {
            for (int person : groups.get(chunk.group[place]).people) {
                if (size == pairs.length) {
                    pairs = Arrays.copyOf(pairs, 2 * size);
                }
                pairs[size] = ((long) person << Chunk.BITS) + place;
                size++;
            }
        }
        Arrays.sort(pairs, 0, size);
        return new SpeakerPlaces(Arrays.copyOf(pairs, size));
    }

    /** Gives each place at which a person speaks, rising; also places of statements that are no longer found. */
    void of(int person, IntConsumer taker) {
        for (int at = first(person); at < people.length && people[at] == person; at++) {
            taker.accept(places[at]);
        }
    }

    private int first(int person) {
        return new Rising(people.length, index -> people[index]).below(person);
    }
}
