// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Act;
import org.onrecord.statement.Medium;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.SpeakerType;
import org.onrecord.store.Columns.Column;
import org.onrecord.store.Facet.Field;

/** Counts by month and by the values of one field, in two walks over what was found. Made for one search. */
final class MonthCounting {

    private static final int[] NOTHING = {};
    /** The types in each set of types. */
    private static final int[][] TYPES = IntStream.range(0, 1 << SpeakerType.values().length)
            .mapToObj(MonthCounting::types)
            .toArray(int[][]::new);

    private final Columns columns;
    private final BitSet found;
    private final Coding coding;

    /**
     * How the values of a field are coded.
     *
     * @param column where the code stands
     * @param values the values, by number, that a code stands for
     * @param count how many values there are
     * @param text how a value is written
     */
    private record Coding(Column column, IntFunction<int[]> values, int count, IntFunction<String> text) {}

    MonthCounting(Columns columns, BitSet found, Field field) {
        this.columns = columns;
        this.found = found;
        this.coding = coding(columns, field);
    }

    private static Coding coding(Columns columns, Field field) {
        return switch (field) {
            case SPEAKER ->
                new Coding(
                        Column.GROUP,
                        group -> columns.groups().get(group).people,
                        columns.people().size(),
                        person -> columns.people().get(person).name());
            case ROLE ->
                new Coding(
                        Column.GROUP,
                        group -> columns.groups().get(group).roles,
                        columns.roles().size(),
                        role -> columns.roles().get(role).text());
            case TYPE ->
                new Coding(
                        Column.GROUP,
                        group -> TYPES[columns.groups().get(group).types],
                        SpeakerType.values().length,
                        type -> Code.value(SpeakerType.class, type).label());
            case OUTLET ->
                new Coding(
                        Column.DOCUMENT,
                        document -> outlet(columns.documents().get(document).outlet()),
                        columns.outlets().size(),
                        outlet -> columns.outlets().get(outlet).text());
            case MONTH ->
                new Coding(Column.DATE, date -> new int[] {Dates.month(date)}, Dates.MONTHS, Dates::monthText);
            case ACT ->
                kinds(
                        Act.values().length,
                        kind -> value(kind.act()),
                        act -> Code.value(Act.class, act).label());
            case MEDIUM ->
                kinds(
                        Medium.values().length,
                        kind -> value(kind.medium()),
                        medium -> Code.value(Medium.class, medium).label());
            case QUOTATION ->
                kinds(
                        Quotation.values().length,
                        kind -> value(kind.quotation()),
                        quotation -> Code.value(Quotation.class, quotation).label());
            case ASSERTED -> kinds(2, MonthCounting::truth, truth -> truth == 1 ? "yes" : "no");
        };
    }

    private interface OfKind {
        int[] values(Kind kind);
    }

    private static Coding kinds(int count, OfKind of, IntFunction<String> text) {
        int[][] values = new int[Kind.CODES][];
        return new Coding(
                Column.KIND,
                code -> {
                    if (values[code] == null) {
                        values[code] = of.values(Kind.ofCode(code));
                    }
                    return values[code];
                },
                count,
                text);
    }

    private static int[] value(@Nullable Enum<?> value) {
        return value == null ? NOTHING : new int[] {Code.of(value)};
    }

    private static int[] truth(Kind kind) {
        return kind.asserted() == null ? NOTHING : new int[] {kind.asserted() ? 1 : 0};
    }

    private static int[] outlet(int outlet) {
        return outlet < 0 ? NOTHING : new int[] {outlet};
    }

    private static int[] types(int set) {
        return IntStream.range(0, SpeakerType.values().length)
                .filter(type -> (set >> type & 1) == 1)
                .toArray();
    }

    /** The months, with the most frequent values of the field. */
    Timeline timeline(Field field, int most) {
        int[] totals = new int[coding.count()];
        int first = Dates.MONTHS;
        int last = 0;
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            int month = month(number);
            if (month != Dates.month(Dates.NONE)) {
                first = Math.min(first, month);
                last = Math.max(last, month);
                for (int value : values(number)) {
                    totals[value]++;
                }
            }
        }
        int[] best = best(totals, most);
        List<String> names = Arrays.stream(best).mapToObj(coding.text()).toList();
        return new Timeline(field, names, first > last ? List.of() : months(best, first, last));
    }

    private static int[] best(int[] totals, int most) {
        return IntStream.range(0, totals.length)
                .filter(value -> totals[value] > 0)
                .boxed()
                .sorted((one, other) -> Integer.compare(totals[other], totals[one]))
                .limit(most)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private List<Timeline.Month> months(int[] best, int first, int last) {
        int[] places = new int[coding.count()];
        Arrays.fill(places, -1);
        for (int place = 0; place < best.length; place++) {
            places[best[place]] = place;
        }
        long[][] counts = new long[last - first + 1][best.length];
        long[] all = new long[last - first + 1];
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            int month = month(number) - first;
            if (month >= 0) {
                all[month]++;
                count(counts[month], places, values(number));
            }
        }
        List<Timeline.Month> months = new ArrayList<>();
        for (int month = 0; month < counts.length; month++) {
            if (all[month] > 0) {
                months.add(new Timeline.Month(
                        Dates.monthText(first + month),
                        Arrays.stream(counts[month]).boxed().toList(),
                        all[month]));
            }
        }
        return months;
    }

    private static void count(long[] counts, int[] places, int... values) {
        for (int value : values) {
            if (places[value] >= 0) {
                counts[places[value]]++;
            }
        }
    }

    private int month(int number) {
        return Dates.month(columns.chunk(number).date[number & (Chunk.SIZE - 1)]);
    }

    private int[] values(int number) {
        return coding.values().apply(coding.column().value(columns.chunk(number), number & (Chunk.SIZE - 1)));
    }
}
