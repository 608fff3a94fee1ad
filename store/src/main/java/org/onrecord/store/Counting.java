// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Act;
import org.onrecord.statement.Medium;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.SpeakerType;
import org.onrecord.store.Columns.Person;
import org.onrecord.store.Facet.Field;
import org.onrecord.store.Facet.Value;

/** Counts how the statements that were found are spread over the values of each field. Made for one search. */
final class Counting {

    private static final int NOTHING = -1;
    private static final Comparator<Value> MOST_FIRST =
            Comparator.comparingLong(Value::count).reversed().thenComparing(Value::value);

    private final Columns columns;
    private final Tally outlets;
    private final Tally kinds;
    private final Tally months;
    private final Tally people;
    private final Tally roles;
    /** By sets of types. */
    private final Tally types;

    Counting(Columns columns, BitSet found) {
        this.columns = columns;
        int expected = found.cardinality();
        Tally groups = new Tally(columns.groups().size(), expected);
        outlets = new Tally(columns.outlets().size(), expected);
        kinds = new Tally(Kind.CODES, expected);
        months = new Tally(Dates.MONTHS, expected);
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            Chunk chunk = columns.chunk(number);
            int at = number & (Chunk.SIZE - 1);
            groups.add(chunk.group[at], 1);
            int outlet = columns.documents().get(chunk.document[at]).outlet();
            if (outlet >= 0) {
                outlets.add(outlet, 1);
            }
            kinds.add(chunk.kind[at], 1);
            months.add(Dates.month(chunk.date[at]), 1);
        }
        int different = groups.size();
        people = new Tally(columns.people().size(), different);
        roles = new Tally(columns.roles().size(), different);
        types = new Tally(1 << SpeakerType.values().length, different);
        groups.each(this::count);
    }

    private void count(int number, int count) {
        Group group = columns.groups().get(number);
        for (int person : group.people) {
            people.add(person, count);
        }
        for (int role : group.roles) {
            roles.add(role, count);
        }
        types.add(group.types, count);
    }

    /** All facets, each with its most frequent values. */
    List<Facet> facets(int most) {
        return Arrays.stream(Field.values()).map(field -> facet(field, most)).toList();
    }

    private Facet facet(Field field, int most) {
        return switch (field) {
            case SPEAKER -> new Best(most, this::speaker).of(field, people);
            case ROLE -> best(most, of -> columns.roles().get(of).text()).of(field, roles);
            case TYPE ->
                best(most, of -> Code.value(SpeakerType.class, of).label()).of(field, singleTypes());
            case OUTLET -> best(most, of -> columns.outlets().get(of).text()).of(field, outlets);
            case MONTH -> best(most, Dates::monthText).of(field, knownMonths());
            case ACT -> best(most, of -> Code.value(Act.class, of).label()).of(field, kinds(kind -> place(kind.act())));
            case MEDIUM ->
                best(most, of -> Code.value(Medium.class, of).label()).of(field, kinds(kind -> place(kind.medium())));
            case QUOTATION ->
                best(most, of -> Code.value(Quotation.class, of).label())
                        .of(field, kinds(kind -> place(kind.quotation())));
            case ASSERTED -> best(most, of -> of == 1 ? "yes" : "no").of(field, kinds(Counting::truth));
        };
    }

    private static Best best(int most, IntFunction<String> text) {
        return new Best(most, (place, count) -> new Value(text.apply(place), count));
    }

    /** How one value of a field is written, with its count. */
    private interface Writing {
        Value of(int place, int count);
    }

    /** Picks the most frequent values of one field. */
    private static final class Best {

        private final int most;
        private final Writing writing;
        private final PriorityQueue<Value> values;

        Best(int most, Writing writing) {
            this.most = most;
            this.writing = writing;
            this.values = new PriorityQueue<>(most + 1, MOST_FIRST.reversed());
        }

        Facet of(Field field, Tally counts) {
            counts.each(this::offer);
            List<Value> best = new ArrayList<>(values);
            best.sort(MOST_FIRST);
            return new Facet(field, best, counts.size());
        }

        private void offer(int place, int count) {
            Value least = values.peek();
            if (values.size() == most && (least == null || count < least.count())) {
                return;
            }
            values.add(writing.of(place, count));
            if (values.size() > most) {
                values.remove();
            }
        }
    }

    private Value speaker(int place, int count) {
        Person person = columns.people().get(place);
        return new Value(person.name(), count, person.id());
    }

    private Tally singleTypes() {
        int all = SpeakerType.values().length;
        Tally counts = new Tally(all, all);
        types.each((set, count) -> {
            for (int type = 0; type < all; type++) {
                if ((set >> type & 1) == 1) {
                    counts.add(type, count);
                }
            }
        });
        return counts;
    }

    private Tally knownMonths() {
        Tally counts = new Tally(Dates.MONTHS, months.size());
        months.each((month, count) -> {
            if (month != Dates.month(Dates.NONE)) {
                counts.add(month, count);
            }
        });
        return counts;
    }

    /** Counts by a part of the kind, which is {@link #NOTHING} for none. */
    private Tally kinds(ToIntFunction<Kind> part) {
        Tally counts = new Tally(Kind.CODES, kinds.size());
        kinds.each((code, count) -> {
            int of = part.applyAsInt(Kind.ofCode(code));
            if (of != NOTHING) {
                counts.add(of, count);
            }
        });
        return counts;
    }

    private static int place(@Nullable Enum<?> value) {
        return value == null ? NOTHING : Code.of(value);
    }

    private static int truth(Kind kind) {
        return kind.asserted() == null ? NOTHING : kind.asserted() ? 1 : 0;
    }
}
