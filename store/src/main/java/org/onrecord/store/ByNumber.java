// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.Query;

/** Makes maps of what a query finds, by the number that stands in its first column. */
final class ByNumber {

    private ByNumber() {}

    /** What the only row of each number says. */
    static <V> Map<Long, V> one(Query query, RowMapper<V> value) {
        return query.map((row, context) -> Map.entry(row.getLong(1), value.map(row, context)))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    /** What the rows of each number say, in their order. */
    static <V> Map<Long, List<V>> all(Query query, RowMapper<V> value) {
        Map<Long, List<V>> all = new HashMap<>();
        query.map((row, context) -> Map.entry(row.getLong(1), value.map(row, context)))
                .forEach(pair -> all.computeIfAbsent(pair.getKey(), number -> new ArrayList<>())
                        .add(pair.getValue()));
        return all;
    }

    /** The texts that stand beside each number in the second column, each once. */
    static Map<Long, Set<String>> texts(Query query) {
        Map<Long, Set<String>> texts = new HashMap<>();
        all(query, (row, context) -> row.getString(2)).forEach((number, all) -> texts.put(number, new HashSet<>(all)));
        return texts;
    }
}
