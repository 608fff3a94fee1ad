// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.BitSet;
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
                new Counting(columns, found).facets(request.values()),
                more ? next(shown, end, request.sort()) : null);
    }

    /** Ids of the statements that are found, by the ids of their documents. */
    Map<String, List<String>> idsByDocument(Query query) {
        BitSet found = new Matching(columns, texts).find(query);
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

    private Relevance relevance(int end, Matching matching) {
        List<BitSet> terms =
                matching.wordsSought().stream().map(term -> upTo(end, term)).toList();
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
