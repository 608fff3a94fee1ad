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
    private final Tally groups;
    private final Tally documents;
    private final int[] kinds = new int[Kind.CODES];
    private final int[] months = new int[Dates.MONTHS];

    Counting(Columns columns, BitSet found) {
        this.columns = columns;
        this.groups = new Tally(columns.groups().size());
        this.documents = new Tally(columns.documents().size());
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            count(columns.chunk(number), number & (Chunk.SIZE - 1));
        }
    }

    private void count(Chunk chunk, int at) {
        groups.add(chunk.group[at]);
        documents.add(chunk.document[at]);
        kinds[chunk.kind[at]]++;
        months[Dates.month(chunk.date[at])]++;
    }

    /** All facets, each with its most frequent values. */
    List<Facet> facets(int most) {
        return Arrays.stream(Field.values()).map(field -> facet(field, most)).toList();
    }

    private Facet facet(Field field, int most) {
        return switch (field) {
            case SPEAKER -> written(field, most, speakers(), this::speaker);
            case ROLE ->
                facet(field, most, roles(), of -> columns.roles().get(of).text());
            case TYPE ->
                facet(
                        field,
                        most,
                        types(),
                        of -> Code.value(SpeakerType.class, of).label());
            case OUTLET ->
                facet(field, most, outlets(), of -> columns.outlets().get(of).text());
            case MONTH -> facet(field, most, knownMonths(), Dates::monthText);
            case ACT ->
                facet(
                        field,
                        most,
                        kinds(kind -> place(kind.act())),
                        of -> Code.value(Act.class, of).label());
            case MEDIUM ->
                facet(
                        field,
                        most,
                        kinds(kind -> place(kind.medium())),
                        of -> Code.value(Medium.class, of).label());
            case QUOTATION ->
                facet(
                        field,
                        most,
                        kinds(kind -> place(kind.quotation())),
                        of -> Code.value(Quotation.class, of).label());
            case ASSERTED -> facet(field, most, kinds(Counting::truth), of -> of == 1 ? "yes" : "no");
        };
    }

    /** How one value of a field is written, with its count. */
    private interface Writing {
        Value of(int place, int count);
    }

    private static Facet facet(Field field, int most, int[] counts, IntFunction<String> text) {
        return written(field, most, counts, (place, count) -> new Value(text.apply(place), count));
    }

    private static Facet written(Field field, int most, int[] counts, Writing writing) {
        PriorityQueue<Value> best = new PriorityQueue<>(most + 1, MOST_FIRST.reversed());
        int distinct = 0;
        for (int of = 0; of < counts.length; of++) {
            if (counts[of] > 0) {
                distinct++;
                offer(best, most, counts[of], of, writing);
            }
        }
        List<Value> values = new ArrayList<>(best);
        values.sort(MOST_FIRST);
        return new Facet(field, values, distinct);
    }

    private static void offer(PriorityQueue<Value> best, int most, int count, int of, Writing writing) {
        Value least = best.peek();
        if (best.size() == most && (least == null || count < least.count())) {
            return;
        }
        best.add(writing.of(of, count));
        if (best.size() > most) {
            best.remove();
        }
    }

    private Value speaker(int place, int count) {
        Person person = columns.people().get(place);
        return new Value(person.name(), count, person.id());
    }

    private int[] speakers() {
        int[] counts = new int[columns.people().size()];
        groups.each((group, count) -> addToEach(columns.groups().get(group).people, count, counts));
        return counts;
    }

    private int[] roles() {
        int[] counts = new int[columns.roles().size()];
        groups.each((group, count) -> addToEach(columns.groups().get(group).roles, count, counts));
        return counts;
    }

    private static void addToEach(int[] numbers, int count, int[] counts) {
        for (int number : numbers) {
            counts[number] += count;
        }
    }

    private int[] types() {
        int[] counts = new int[SpeakerType.values().length];
        groups.each((group, count) -> {
            for (int type = 0; type < counts.length; type++) {
                counts[type] += (columns.groups().get(group).types >> type & 1) * count;
            }
        });
        return counts;
    }

    private int[] outlets() {
        int[] counts = new int[columns.outlets().size()];
        documents.each((document, count) -> {
            int outlet = columns.documents().get(document).outlet();
            if (outlet >= 0) {
                counts[outlet] += count;
            }
        });
        return counts;
    }

    private int[] knownMonths() {
        int[] counts = months.clone();
        counts[Dates.month(Dates.NONE)] = 0;
        return counts;
    }

    /** Counts by a part of the kind, {@link #NOTHING} for none. */
    private int[] kinds(ToIntFunction<Kind> part) {
        int[] counts = new int[Kind.CODES];
        for (int code = 0; code < kinds.length; code++) {
            int of = kinds[code] == 0 ? NOTHING : part.applyAsInt(Kind.ofCode(code));
            if (of != NOTHING) {
                counts[of] += kinds[code];
            }
        }
        return counts;
    }

    private static int place(@Nullable Enum<?> value) {
        return value == null ? NOTHING : Code.of(value);
    }

    private static int truth(Kind kind) {
        return kind.asserted() == null ? NOTHING : kind.asserted() ? 1 : 0;
    }
}
