// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.across.CopyFinder;
import org.onrecord.across.QuotationMatcher;
import org.onrecord.corpus.Prose;
import org.onrecord.corpus.QuotationMatch;

/** Reads who else quotes the same words. For one thread, inside of one transaction. */
final class QuotationReader {

    private static final QuotationMatcher MATCHER = new QuotationMatcher();
    private static final CopyFinder COPIES = new CopyFinder();

    private final Handle handle;
    private final WordingRows wordings;
    private final Search search;

    QuotationReader(Handle handle, Search search) {
        this.handle = handle;
        this.wordings = new WordingRows(handle);
        this.search = search;
    }

    /** The statements of other documents that quote the same utterance, in the order in which they appeared. */
    List<Appearance> appearances(String statement) {
        return handle.createQuery("SELECT number FROM statement WHERE id = :id")
                .bind("id", statement)
                .mapTo(Long.class)
                .findOne()
                .flatMap(number -> wordings.byNumber(List.of(number)).stream().findFirst())
                .map(this::appearances)
                .orElse(List.of());
    }

    private List<Appearance> appearances(WordingRows.Row of) {
        List<WordingRows.Row> others = wordings.sharing(of.wording()).stream()
                .sorted(Comparator.comparing(WordingRows.Row::appeared).thenComparing(WordingRows.Row::number))
                .toList();
        Map<String, Hit> hits = hits(others);
        Map<Long, Prose> prose = prose(others, of);
        List<Appearance> appearances = new ArrayList<>();
        for (WordingRows.Row other : others) {
            boolean earlier = other.appeared().compareTo(of.appeared()) < 0;
            Optional<QuotationMatch> match = earlier
                    ? MATCHER.match(other.wording(), of.wording())
                    : MATCHER.match(of.wording(), other.wording());
            Hit hit = hits.get(other.wording().statement());
            if (match.isPresent() && hit != null) {
                appearances.add(new Appearance(
                        hit,
                        match.get().likeness(),
                        match.get().difference(),
                        earlier,
                        areCopies(prose.get(of.version()), prose.get(other.version()))));
            }
        }
        return appearances;
    }

    private Map<String, Hit> hits(Collection<WordingRows.Row> rows) {
        List<Long> numbers = rows.stream().map(WordingRows.Row::number).toList();
        return search.hits(numbers).stream()
                .collect(Collectors.toMap(hit -> hit.statement().id(), hit -> hit));
    }

    private Map<Long, Prose> prose(List<WordingRows.Row> rows, WordingRows.Row more) {
        List<Long> versions =
                new ArrayList<>(rows.stream().map(WordingRows.Row::version).toList());
        versions.add(more.version());
        return new ProseRows(handle).byVersion(versions);
    }

    private static boolean areCopies(@Nullable Prose one, @Nullable Prose other) {
        return one != null && other != null && COPIES.find(one, other).isPresent();
    }

    /**
     * Utterances that several documents quote, those of most outlets first.
     *
     * @param sought one of its statements must be among these
     */
    List<Utterance> utterances(BitSet sought, int most) {
        Map<Long, Long> firsts = new HashMap<>();
        handle.createQuery("SELECT statement, first FROM wording WHERE first IS NOT NULL")
                .map((row, context) -> firsts.put(row.getLong(1), row.getLong(2)))
                .list();
        Map<Long, List<Long>> groups = new LinkedHashMap<>();
        firsts.keySet().stream()
                .sorted()
                .forEach(number -> groups.computeIfAbsent(root(number, firsts), root -> new ArrayList<>(List.of(root)))
                        .add(number));
        return groups.values().stream()
                .filter(group -> group.stream().anyMatch(number -> sought.get((int) (long) number)))
                .sorted(Comparator.comparing(
                                (List<Long> group) -> search.outlets(group).size())
                        .thenComparing(List::size)
                        .reversed()
                        .thenComparing(group -> group.get(0)))
                .limit(most)
                .map(this::utterance)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What one follows, and that, and so on. */
    private static long root(long number, Map<Long, Long> firsts) {
        long root = number;
        for (int steps = 0; firsts.containsKey(root) && steps < firsts.size(); steps++) {
            root = firsts.get(root);
        }
        return root;
    }

    private @Nullable Utterance utterance(List<Long> group) {
        List<WordingRows.Row> rows = wordings.byNumber(group);
        Hit first = search.hits(List.of(group.get(0))).stream().findFirst().orElse(null);
        if (first == null) {
            return null;
        }
        Map<Long, Appeared> versions = rows.stream()
                .collect(Collectors.toMap(WordingRows.Row::version, WordingRows.Row::appeared, (one, other) -> one));
        Map<Long, Prose> prose = new ProseRows(handle).byVersion(versions.keySet());
        Prose origin = rows.stream()
                .filter(row -> row.number() == group.get(0))
                .map(row -> prose.get(row.version()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return new Utterance(
                first,
                rows.size(),
                versions.size(),
                search.outlets(group),
                reports(versions, prose),
                origin == null ? null : origin.agency());
    }

    /** How many documents do not copy one that appeared before. */
    private static int reports(Map<Long, Appeared> versions, Map<Long, Prose> prose) {
        List<Prose> own = new ArrayList<>();
        versions.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(version -> prose.get(version.getKey()))
                .filter(Objects::nonNull)
                .filter(later -> own.stream().noneMatch(earlier -> areCopies(earlier, later)))
                .forEach(own::add);
        return own.size();
    }
}
