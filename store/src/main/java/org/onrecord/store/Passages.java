// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/** Reads what stands around statements. For one thread, inside of one transaction. */
final class Passages {

    /** So far on each side of a statement reaches what counts as around it, in UTF-16 units. */
    private static final int REACH = 1500;

    private final Handle handle;

    Passages(Handle handle) {
        this.handle = handle;
    }

    /** Where a statement stands, and the paragraph that it stands in; in UTF-16 units and in code points. */
    private record Place(long number, long version, int start, int end) {}

    private record Named(int start, String person) {}

    /** The passages of statements, by number. */
    Map<Long, Passage> of(Collection<Long> numbers) {
        List<Place> places = places(numbers);
        Set<Long> versions = places.stream().map(Place::version).collect(Collectors.toSet());
        Map<Long, String> texts = texts(versions);
        Map<Long, List<Named>> named = named(versions);
        Map<Long, Passage> passages = new HashMap<>();
        for (Place place : places) {
            passages.put(
                    place.number(),
                    passage(
                            place,
                            texts.getOrDefault(place.version(), ""),
                            named.getOrDefault(place.version(), List.of())));
        }
        return passages;
    }

    private static Passage passage(Place place, String text, List<Named> named) {
        int start = text.offsetByCodePoints(0, place.start());
        int end = text.offsetByCodePoints(start, place.end() - place.start());
        int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
        int newline = text.indexOf('\n', end);
        int to = Math.min(newline < 0 ? text.length() : newline, end + REACH);
        int first = text.codePointCount(0, from);
        int last = first + text.codePointCount(from, to);
        Set<String> people = named.stream()
                .filter(mention -> mention.start() >= first && mention.start() < last)
                .map(Named::person)
                .collect(Collectors.toSet());
        return new Passage(text.substring(before(text, from), to), people);
    }

    /** Where the paragraph begins that stands before one. */
    private static int before(String text, int paragraph) {
        int end = paragraph;
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return end == 0 ? 0 : Math.max(text.lastIndexOf('\n', end - 1) + 1, end - REACH);
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

    private Map<Long, String> texts(Collection<Long> versions) {
        return ByNumber.one(
                handle.createQuery(
                        "SELECT key, text FROM version WHERE key IN (" + DocumentLoader.joined(versions) + ")"),
                (row, context) -> row.getString(2));
    }

    private Map<Long, List<Named>> named(Collection<Long> versions) {
        return ByNumber.all(
                handle.createQuery("""
                        SELECT mention.version, mention.span_start, profile.person FROM mention
                        JOIN profile ON profile.version = mention.version AND profile.entity = mention.entity
                        WHERE mention.version IN (""" + DocumentLoader.joined(versions) + ")"),
                (row, context) -> new Named(row.getInt(2), row.getString(3)));
    }
}
