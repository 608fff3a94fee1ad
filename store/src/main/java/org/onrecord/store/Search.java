// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Ranking.Rank;

/** Carries one search out. For one thread, inside of one transaction. */
final class Search {

    private final Handle handle;
    private final Columns columns;
    private final TextIndex texts;

    Search(Handle handle, Columns columns, TextIndex texts) {
        this.handle = handle;
        this.columns = columns;
        this.texts = texts;
    }

    SearchPage page(Query query, PageRequest request) {
        Cursor cursor = Cursor.of(request.after(), request.sort());
        int end = cursor == null ? columns.end() : cursor.end();
        Matching matching = new Matching(columns, texts);
        BitSet found = upTo(end, matching.find(query));
        Ranking ranking = new Ranking(columns, request.sort(), relevance(end, matching));
        List<Rank> ranks = ranking.first(found, request.limit() + 1, cursor == null ? null : cursor.last());
        boolean more = ranks.size() > request.limit();
        List<Rank> shown = more ? ranks.subList(0, request.limit()) : ranks;
        return new SearchPage(
                found.cardinality(),
                shown(shown),
                facets(query, request, found),
                more ? next(shown, end, request.sort()) : null);
    }

    /** Later pages show the record as it was, which is not what is remembered. */
    private List<Facet> facets(Query query, PageRequest request, BitSet found) {
        if (request.values() == 0) {
            return List.of();
        }
        return request.after() != null
                ? new Counting(columns, found).facets(request.values())
                : columns.remembered()
                        .facets()
                        .of(
                                new Remembered.Spread(query, request.values()),
                                () -> new Counting(columns, found).facets(request.values()));
    }

    /** Ids of the first statements that are found, in order. */
    List<String> ids(Query query, Sort sort, int limit) {
        Matching matching = new Matching(columns, texts);
        BitSet found = matching.find(query);
        List<Rank> ranks = new Ranking(columns, sort, relevance(columns.end(), matching)).first(found, limit, null);
        List<Long> numbers = ranks.stream().map(rank -> (long) rank.number()).toList();
        Map<Long, String> ids = new HashMap<>();
        handle.createQuery("SELECT number, id FROM statement WHERE number IN (" + DocumentLoader.joined(numbers) + ")")
                .map((row, context) -> ids.put(row.getLong(1), row.getString(2)))
                .list();
        return numbers.stream().map(ids::get).filter(Objects::nonNull).toList();
    }

    Timeline timeline(Query query, Facet.Field field, int most) {
        return columns.remembered().timelines().of(new Remembered.Course(query, field, most), () -> {
            BitSet found = new Matching(columns, texts).find(query);
            return new MonthCounting(columns, found, field).timeline(field, most);
        });
    }

    /** Ids of the statements that are found, by the ids of their documents. */
    Map<String, List<String>> idsByDocument(Query query) {
        BitSet found = matching(query);
        Map<String, List<String>> ids = new LinkedHashMap<>();
        handle.createQuery("SELECT number, id FROM statement ORDER BY number")
                .map((row, context) -> Map.entry(row.getInt(1), row.getString(2)))
                .forEach(entry -> {
                    if (found.get(entry.getKey())) {
                        ids.computeIfAbsent(columns.document(entry.getKey()), document -> new ArrayList<>())
                                .add(entry.getValue());
                    }
                });
        return ids;
    }

    /** Numbers of the statements that are found. */
    BitSet matching(Query query) {
        return new Matching(columns, texts).find(query);
    }

    /** The outlets of statements, each once, by name; those that are not known are left out. */
    List<String> outlets(List<Long> numbers) {
        return numbers.stream()
                .map(number -> columns.outlet((int) (long) number))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    private Relevance relevance(int end, Matching matching) {
        List<BitSet> terms = matching.wordsSought().stream()
                .map(term -> upTo(end, (BitSet) term.clone()))
                .toList();
        int all = upTo(end, (BitSet) columns.live().clone()).cardinality();
        return new Relevance(columns, all, terms);
    }

    private static BitSet upTo(int end, BitSet numbers) {
        numbers.clear(Math.min(end, numbers.length()), numbers.length());
        return numbers;
    }

    private static @Nullable String next(List<Rank> shown, int end, Sort sort) {
        return shown.isEmpty() ? null : new Cursor(sort, end, shown.get(shown.size() - 1)).text();
    }

    private List<Hit> shown(List<Rank> ranks) {
        return hits(ranks.stream().map(rank -> (long) rank.number()).toList());
    }

    /** Statements with these ids, of any version, as far as they are there. */
    List<Hit> withIds(Collection<String> ids) {
        List<Long> numbers = new ArrayList<>();
        new IdList(handle, "SELECT number FROM statement WHERE id IN (%s) ORDER BY number", ids)
                .queries()
                .forEach(query -> numbers.addAll(query.mapTo(Long.class).list()));
        return hits(numbers);
    }

    /** Statements with their documents, in the order of the numbers. */
    List<Hit> hits(List<Long> numbers) {
        Map<Long, KeptDocument> documents = new DocumentLoader(handle).byKey(versions(numbers));
        Map<Long, Hit> hits = new HashMap<>();
        for (StatementLoader.Kept kept : new StatementLoader(handle).byNumber(numbers, documents)) {
            KeptDocument document = Objects.requireNonNull(documents.get(kept.version()));
            hits.put(kept.number(), new Hit(kept.statement(), document.document()));
        }
        return numbers.stream().map(hits::get).filter(Objects::nonNull).toList();
    }

    private List<Long> versions(List<Long> numbers) {
        return handle.createQuery("SELECT DISTINCT version FROM statement WHERE number IN ("
                        + DocumentLoader.joined(numbers) + ")")
                .mapTo(Long.class)
                .list();
    }
}
