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
import org.onrecord.statement.Speaker;
import org.onrecord.store.Columns.Person;
import org.onrecord.store.Ranking.Rank;
import org.onrecord.store.Remembered.First;
import org.onrecord.store.Remembered.Spread;
import org.onrecord.store.Remembered.Top;

/** Carries one search out. For one thread, inside of one transaction. */
final class Search {

    private static final int USUAL_VALUES = 16;

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
        if (cursor != null) {
            return later(query, request, cursor);
        }
        Finding finding = new Finding(query);
        First first = first(new Top(query, request.sort(), request.limit() + 1), finding);
        List<Facet> facets = request.values() == 0 ? List.of() : facets(query, request.values(), finding);
        return page(first, request, columns.end(), facets);
    }

    /** What a query finds, worked out when it is first needed. */
    private final class Finding {

        private final Query query;
        private final Matching matching = new Matching(columns, texts);
        private @Nullable BitSet found;

        Finding(Query query) {
            this.query = query;
        }

        BitSet found() {
            BitSet known = found == null ? matching.find(query) : found;
            found = known;
            return known;
        }
    }

    private First first(Top top, Finding finding) {
        return columns.remembered().firsts().of(top, () -> {
            BitSet found = finding.found();
            return new First(
                    found.cardinality(),
                    ranking(top.sort(), columns.end(), finding.matching).first(found, top.count(), null));
        });
    }

    /** Counted with a few values more than are asked for, so that they serve whoever asks for a few more. */
    private List<Facet> facets(Query query, int values, Finding finding) {
        Spread spread = new Spread(query, (values / USUAL_VALUES + 1) * USUAL_VALUES);
        List<Facet> counted = columns.remembered()
                .facets()
                .of(spread, () -> new Counting(columns, finding.found()).facets(spread.values()));
        return counted.stream().map(facet -> facet.first(values)).toList();
    }

    /** A page that shows the record as it was, which is not what is remembered. */
    private SearchPage later(Query query, PageRequest request, Cursor cursor) {
        Matching matching = new Matching(columns, texts);
        BitSet found = upTo(cursor.end(), matching.find(query));
        List<Rank> ranks =
                ranking(request.sort(), cursor.end(), matching).first(found, request.limit() + 1, cursor.last());
        List<Facet> facets = request.values() == 0 ? List.of() : new Counting(columns, found).facets(request.values());
        return page(new First(found.cardinality(), ranks), request, cursor.end(), facets);
    }

    private SearchPage page(First first, PageRequest request, int end, List<Facet> facets) {
        boolean more = first.ranks().size() > request.limit();
        List<Rank> shown = more ? first.ranks().subList(0, request.limit()) : first.ranks();
        return new SearchPage(first.total(), shown(shown), facets, more ? next(shown, end, request.sort()) : null);
    }

    /** Ids of the first statements that are found, in order. */
    List<String> ids(Query query, Sort sort, int limit) {
        List<Long> numbers = first(new Top(query, sort, limit), new Finding(query)).ranks().stream()
                .map(rank -> (long) rank.number())
                .toList();
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

    private Ranking ranking(Sort sort, int end, Matching matching) {
        List<BitSet> terms = sort == Sort.RELEVANCE
                ? matching.wordsSought().stream().map(term -> until(end, term)).toList()
                : List.of();
        int all = terms.isEmpty() ? 0 : until(end, columns.live()).cardinality();
        return new Ranking(columns, sort, new Relevance(columns, all, terms));
    }

    private BitSet until(int end, BitSet shared) {
        return end == columns.end() ? shared : upTo(end, (BitSet) shared.clone());
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
        StatementLoader loader = new StatementLoader(handle);
        return List.copyOf(hits(loader, loader.byId(ids)).values());
    }

    /** Statements with their documents, in the order of the numbers. */
    List<Hit> hits(List<Long> numbers) {
        StatementLoader loader = new StatementLoader(handle);
        Map<Long, Hit> hits = hits(loader, loader.byNumber(numbers));
        return numbers.stream().map(hits::get).filter(Objects::nonNull).toList();
    }

    /** By their numbers. */
    private Map<Long, Hit> hits(StatementLoader loader, List<StatementRow> rows) {
        Map<Long, KeptDocument> documents = new DocumentLoader(handle)
                .byKey(rows.stream().map(StatementRow::version).distinct().toList());
        Map<Long, Hit> hits = new HashMap<>();
        for (StatementLoader.Kept kept : loader.of(rows, documents)) {
            KeptDocument document = Objects.requireNonNull(documents.get(kept.version()));
            hits.put(kept.number(), new Hit(kept.statement(), document.document(), people(kept)));
        }
        return hits;
    }

    /** Ids across documents of those who make a statement of a current version, by the ids of their entities. */
    Map<String, String> people(StatementLoader.Kept kept) {
        int number = (int) kept.number();
        List<Speaker> speakers = kept.statement().speakers();
        List<Person> known = columns.live().get(number) ? columns.speakers(number) : List.of();
        if (known.size() != speakers.size()) {
            return Map.of();
        }
        Map<String, String> people = new HashMap<>();
        for (int place = 0; place < known.size(); place++) {
            String entity = speakers.get(place).entity();
            String id = known.get(place).id();
            if (entity != null && id != null) {
                people.put(entity, id);
            }
        }
        return people;
    }
}
