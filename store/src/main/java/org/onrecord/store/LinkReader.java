// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.onrecord.statement.Relation;

/** Reads links with both of their statements. For one thread, inside of one transaction. */
final class LinkReader {

    private static final String LINKS = """
            SELECT link.statement AS sender, link.relation, link.confidence, other.number AS target, link.to_id
            FROM link
            JOIN statement ON statement.number = link.statement
            JOIN version ON version.key = statement.version AND version.current = 1
            JOIN statement AS other ON other.id = link.to_id
            JOIN version AS others ON others.key = other.version AND others.current = 1
            """;

    private final Handle handle;
    private final Function<List<Long>, List<Hit>> hits;

    /** A link by the numbers of its statements. */
    private record Row(long sender, String relation, double confidence, long target, String to) {}

    /**
     * @param hits the statements of numbers that are in the database, in their order
     */
    LinkReader(Handle handle, Function<List<Long>, List<Hit>> hits) {
        this.handle = handle;
        this.hits = hits;
    }

    /**
     * Those of one relation that lead to statements of these ids, in the order of the ids.
     *
     * @param most the most to give
     */
    List<LinkedStatements> to(List<String> ids, Relation relation, int most) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<String, Integer> places = new HashMap<>();
        ids.forEach(id -> places.putIfAbsent(id, places.size()));
        List<Row> rows = new ArrayList<>();
        new IdList(handle, LINKS + "WHERE link.relation = '" + relation.label() + "' AND link.to_id IN (%s)", ids)
                .queries()
                .forEach(query -> rows.addAll(rows(query)));
        return linked(rows.stream()
                .sorted(Comparator.comparing((Row row) -> places.getOrDefault(row.to(), 0))
                        .thenComparing(Row::sender))
                .limit(most)
                .toList());
    }

    /** Those between statements of these ids and statements of other documents, in either direction. */
    List<LinkedStatements> across(Collection<String> ids) {
        Set<Row> rows = new LinkedHashSet<>();
        for (String end : List.of("link.to_id", "statement.id")) {
            new IdList(
                            handle,
                            LINKS + "WHERE " + end + " IN (%s) AND statement.version <> other.version ORDER BY 1",
                            ids)
                    .queries()
                    .forEach(query -> rows.addAll(rows(query)));
        }
        return linked(List.copyOf(rows));
    }

    private static List<Row> rows(Query query) {
        return query.map((row, context) -> new Row(
                        row.getLong("sender"),
                        row.getString("relation"),
                        row.getDouble("confidence"),
                        row.getLong("target"),
                        row.getString("to_id")))
                .list();
    }

    private List<LinkedStatements> linked(List<Row> rows) {
        List<Long> numbers = rows.stream()
                .flatMap(row -> Stream.of(row.sender(), row.target()))
                .distinct()
                .toList();
        Map<Long, Hit> found = new HashMap<>();
        hits.apply(numbers).forEach(hit -> found.put(numbers.get(found.size()), hit));
        List<LinkedStatements> linked = new ArrayList<>();
        for (Row row : rows) {
            Relation relation = Relation.valueOf(row.relation().toUpperCase(Locale.ROOT));
            linked.add(new LinkedStatements(
                    relation,
                    row.confidence(),
                    Objects.requireNonNull(found.get(row.sender())),
                    Objects.requireNonNull(found.get(row.target()))));
        }
        return linked;
    }
}
