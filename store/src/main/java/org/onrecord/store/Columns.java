// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search counts and filters by, of all statements, as it stood at one revision of the record. Never changes; safe
 * to share between threads. About 20 bytes a statement, 27 once people were sought.
 *
 * @param revision of the record
 * @param chunks the columns, by number of the statement
 * @param end one more than the highest number
 * @param live the statements of current versions
 * @param lookup finds those of {@code people}
 * @param remembered what searches of this state have worked out
 */
record Columns(
        long revision,
        List<Chunk> chunks,
        int end,
        BitSet live,
        Dictionary.Values<Group> groups,
        Dictionary.Values<Origin> documents,
        Dictionary.Values<Person> people,
        PeopleLookup lookup,
        Dictionary.Values<Name> roles,
        Dictionary.Values<Name> outlets,
        Remembered remembered) {

    /** Where a statement was published; the outlet by its number, -1 where it is not known. */
    record Origin(String document, int outlet) {}

    /** A name, and the words in it by which it is found. */
    record Name(String text, FoldedWords words) {

        static Name of(String text) {
            return new Name(text, FoldedWords.of(text));
        }
    }

    /**
     * Somebody who speaks.
     *
     * @param id across documents; absent for somebody who is known by a name in one document only
     * @param name the name shown
     * @param names the words of all names
     */
    record Person(@Nullable String id, String name, List<FoldedWords> names) {

        static Person named(String name) {
            return new Person(null, name, List.of(FoldedWords.of(name)));
        }

        boolean isCalled(FoldedWords sought) {
            for (FoldedWords one : names) {
                if (one.contain(sought)) {
                    return true;
                }
            }
            return false;
        }

        static Person of(IdentityRows.Shown shown) {
            return new Person(
                    shown.id(),
                    shown.name(),
                    Stream.concat(Stream.of(shown.name()), shown.names().stream())
                            .map(FoldedWords::of)
                            .distinct()
                            .toList());
        }
    }

    /** One of the columns. */
    enum Column {
        GROUP,
        DOCUMENT,
        DATE,
        KIND,
        RELATIONS;

        int value(Chunk chunk, int at) {
            return switch (this) {
                case GROUP -> chunk.group[at];
                case DOCUMENT -> chunk.document[at];
                case DATE -> chunk.date[at];
                case KIND -> chunk.kind[at];
                case RELATIONS -> chunk.relations[at];
            };
        }

        /** Sets a bit for each place of a chunk whose value is wanted, the first one at {@code first}. */
        void mark(Chunk chunk, IntPredicate wanted, BitSet found, int first) {
            switch (this) {
                case GROUP -> mark(chunk.group, wanted, found, first);
                case DOCUMENT -> mark(chunk.document, wanted, found, first);
                case DATE -> mark(chunk.date, wanted, found, first);
                case KIND -> {
                    for (int at = 0; at < Chunk.SIZE; at++) {
                        if (wanted.test(chunk.kind[at])) {
                            found.set(first + at);
                        }
                    }
                }
                case RELATIONS -> {
                    for (int at = 0; at < Chunk.SIZE; at++) {
                        if (wanted.test(chunk.relations[at])) {
                            found.set(first + at);
                        }
                    }
                }
            }
        }

        private static void mark(int[] values, IntPredicate wanted, BitSet found, int first) {
            for (int at = 0; at < Chunk.SIZE; at++) {
                if (wanted.test(values[at])) {
                    found.set(first + at);
                }
            }
        }
    }

    /** The same for a transaction that does not see all of it: what it finds is not to be remembered. */
    Columns unremembered() {
        return new Columns(
                revision, chunks, end, live, groups, documents, people, lookup, roles, outlets, Remembered.nothing());
    }

    Chunk chunk(int number) {
        return chunks.get(number >>> Chunk.BITS);
    }

    /** The id of the document of a statement. */
    String document(int number) {
        return documents.get(chunk(number).document[number & (Chunk.SIZE - 1)]).document();
    }

    /** The outlet of a statement; absent where it is not known. */
    @Nullable
    String outlet(int number) {
        int outlet =
                documents.get(chunk(number).document[number & (Chunk.SIZE - 1)]).outlet();
        return outlet < 0 ? null : outlets.get(outlet).text();
    }

    /** Numbers of those who are called so. */
    BitSet called(FoldedWords sought) {
        BitSet some = lookup.mayBeCalled(sought);
        return some == null
                ? people.where(person -> person.isCalled(sought))
                : people.where(some, person -> person.isCalled(sought));
    }

    /** The number of the person with an id, by itself; nothing if nobody has it. */
    BitSet person(String id) {
        BitSet one = new BitSet();
        Integer number = lookup.withId(id);
        if (number != null && number < people.size()) {
            one.set(number);
        }
        return one;
    }

    /** The live statements whose value in a column is one that is wanted. */
    BitSet where(Column column, IntPredicate wanted) {
        BitSet found = new BitSet(chunks.size() << Chunk.BITS);
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            column.mark(chunks.get(chunk), wanted, found, chunk << Chunk.BITS);
        }
        found.and(live);
        return found;
    }

    /** The live statements that at least one of some people makes. */
    BitSet madeBy(BitSet some) {
        BitSet found = new BitSet(end);
        for (int chunk = 0; chunk < chunks.size(); chunk++) {
            SpeakerPlaces speakers = chunks.get(chunk).speakers(groups);
            int first = chunk << Chunk.BITS;
            some.stream().forEach(person -> speakers.of(person, place -> found.set(first + place)));
        }
        found.and(live);
        return found;
    }

    /** Those who make a statement together. */
    List<Person> speakers(int number) {
        int[] numbers = groups.get(chunk(number).group[number & (Chunk.SIZE - 1)]).people;
        return Arrays.stream(numbers).mapToObj(people::get).toList();
    }
}
