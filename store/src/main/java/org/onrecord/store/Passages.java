// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.document.CodePoints;

/** Reads what stands around statements. For one thread, inside of one transaction. */
final class Passages {

    /** So far on each side of a statement reaches what counts as around it, in UTF-16 units. */
    private static final int REACH = 1500;

    private final Handle handle;

    Passages(Handle handle) {
        this.handle = handle;
    }

    /** Where a statement stands, in code points. */
    private record Place(long number, long version, int start, int end) {}

    /** @param named who is mentioned, by the code point at which the mention begins */
    private record Source(String text, CodePoints points, NavigableMap<Integer, Set<String>> named) {

        Passage around(Place place) {
            int start = points.toUtf16(place.start());
            int end = points.toUtf16(place.end());
            int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
            int newline = text.indexOf('\n', end);
            int to = Math.min(newline < 0 ? text.length() : newline, end + REACH);
            Set<String> people = named.subMap(points.toCodePoint(from), points.toCodePoint(to)).values().stream()
                    .flatMap(Set::stream)
                    .collect(Collectors.toSet());
            return new Passage(text.substring(before(from), to), people);
        }

        /** Where the paragraph begins that stands before one. */
        private int before(int paragraph) {
            int end = paragraph;
            while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
                end--;
            }
            return end == 0 ? 0 : Math.max(text.lastIndexOf('\n', end - 1) + 1, end - REACH);
        }
    }

    /** The passages of statements, by number. */
    Map<Long, Passage> of(Collection<Long> numbers) {
        List<Place> places = places(numbers);
        Map<Long, Source> sources = sources(places.stream().map(Place::version).collect(Collectors.toSet()));
        Map<Long, Passage> passages = new HashMap<>();
        for (Place place : places) {
            Source source = sources.get(place.version());
            if (source != null) {
                passages.put(place.number(), source.around(place));
            }
        }
        return passages;
    }

    private List<Place> places(Collection<Long> numbers) {
        return handle.createQuery("""
                        SELECT statement.number, statement.version, min(span_start), max(span_end) FROM statement_span
                        JOIN statement ON statement.number = statement_span.statement
                        WHERE statement.number IN (""" + DocumentLoader.joined(numbers)
                        + ") GROUP BY statement.number, statement.version ORDER BY statement.number")
                .map((row, context) -> new Place(row.getLong(1), row.getLong(2), row.getInt(3), row.getInt(4)))
                .list();
    }

    private Map<Long, Source> sources(Collection<Long> versions) {
        Map<Long, NavigableMap<Integer, Set<String>>> named = named(versions);
        return ByNumber.one(
                handle.createQuery(
                        "SELECT key, text FROM version WHERE key IN (" + DocumentLoader.joined(versions) + ")"),
                (row, context) -> {
                    String text = row.getString(2);
                    return new Source(
                            text,
                            CodePoints.of(text),
                            named.getOrDefault(row.getLong(1), Collections.emptyNavigableMap()));
                });
    }

    private Map<Long, NavigableMap<Integer, Set<String>>> named(Collection<Long> versions) {
        Map<Long, NavigableMap<Integer, Set<String>>> named = new HashMap<>();
        handle.createQuery("""
                        SELECT mention.version, mention.span_start, profile.person FROM mention
                        JOIN profile ON profile.version = mention.version AND profile.entity = mention.entity
                        WHERE mention.version IN (""" + DocumentLoader.joined(versions) + ")")
                .map((row, context) -> named.computeIfAbsent(row.getLong(1), version -> new TreeMap<>())
                        .computeIfAbsent(row.getInt(2), start -> new HashSet<>())
                        .add(row.getString(3)))
                .list();
        return named;
    }
}
