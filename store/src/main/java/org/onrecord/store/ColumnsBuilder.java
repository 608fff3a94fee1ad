// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.store.Columns.Name;
import org.onrecord.store.Columns.Origin;
import org.onrecord.store.Columns.Person;

/** Makes columns, and makes them anew with what has changed since. For one thread at a time. */
final class ColumnsBuilder {

    private static final int NO_OUTLET = -1;

    private final Dictionary<Group, Group> groups = new Dictionary<>(group -> group);
    private final Dictionary<Origin, Origin> documents = new Dictionary<>(origin -> origin);
    /** Keyed by the number of an identity, or by a name where there is none. */
    private final Dictionary<Object, Person> people = new Dictionary<>(this::person);

    private final PeopleLookup lookup = new PeopleLookup();
    private final Map<Integer, Person> identities = new HashMap<>();
    private final Dictionary<String, Name> roles = new Dictionary<>(Name::of);
    private final Dictionary<String, Name> outlets = new Dictionary<>(Name::of);
    private final BitSet live = new BitSet();
    private final BitSet fresh = new BitSet();
    private final List<Chunk> chunks = new ArrayList<>();
    private int end;

    /** Takes the statements of a version in, or puts them in the place of those with the same numbers. */
    void put(int first, PackedFacets facets) {
        int document = documents.number(new Origin(facets.document(), outlet(facets)));
        int[] numbers = facets.groups().stream().mapToInt(this::group).toArray();
        int number = first;
        for (PackedFacets.Row row : facets.rows()) {
            Chunk chunk = chunk(number);
            int at = number & (Chunk.SIZE - 1);
            chunk.group[at] = numbers[row.group()];
            chunk.document[at] = document;
            chunk.date[at] = row.date();
            chunk.kind[at] = (short) row.kind();
            chunk.relations[at] = (byte) row.relations();
            chunk.words[at] = (short) row.words();
            live.set(number);
            number++;
        }
        end = Math.max(end, number);
    }

    /** Takes in by which names somebody is known now. */
    void put(IdentityRows.Shown shown) {
        Person person = Person.of(shown);
        identities.put(shown.number(), person);
        Integer number = people.replace(shown.number(), person);
        if (number != null) {
            lookup.add(number, person);
        }
    }

    private int person(Voice voice) {
        int before = people.size();
        int number = people.number(
                voice.who().person() < 0 ? voice.name() : (Object) voice.who().person());
        if (number == before) {
            lookup.add(number, people.get(number));
        }
        return number;
    }

    private Person person(Object key) {
        Person known = key instanceof Integer ? identities.get(key) : null;
        return known == null ? Person.named(key.toString()) : known;
    }

    /** Takes statements out. */
    void remove(int first, int count) {
        live.clear(first, first + count);
        end = Math.max(end, first + count);
    }

    /** What there is now, for others to read while this goes on. */
    Columns build(long revision) {
        fresh.clear();
        return new Columns(
                revision,
                List.copyOf(chunks),
                end,
                (BitSet) live.clone(),
                groups.values(),
                documents.values(),
                people.values(),
                lookup,
                roles.values(),
                outlets.values(),
                Remembered.nothingYet());
    }

    /** The chunk of a statement, copied first if others may be reading it. */
    private Chunk chunk(int number) {
        int index = number >>> Chunk.BITS;
        while (chunks.size() <= index) {
            fresh.set(chunks.size());
            chunks.add(new Chunk());
        }
        if (!fresh.get(index)) {
            chunks.set(index, chunks.get(index).copy());
            fresh.set(index);
        }
        return chunks.get(index);
    }

    private int outlet(PackedFacets facets) {
        return facets.outlet() == null ? NO_OUTLET : outlets.number(facets.outlet());
    }

    private int group(List<Voice> voices) {
        int types = 0;
        for (Voice voice : voices) {
            types |= 1 << Code.of(voice.type());
        }
        return groups.number(new Group(
                voices.stream().mapToInt(this::person).distinct().toArray(),
                voices.stream()
                        .map(Voice::role)
                        .filter(Objects::nonNull)
                        .mapToInt(role -> roles.number(role))
                        .distinct()
                        .toArray(),
                types));
    }
}
