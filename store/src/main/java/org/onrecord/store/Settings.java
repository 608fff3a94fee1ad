// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.Said;
import org.onrecord.statement.Relation;

/**
 * What the documents of statements say around them, and what they answer there; for those that quote the same words in
 * another document, what they answer in that one counts as well. For one thread, inside of one transaction.
 */
final class Settings {

    private static final String ANSWERS = " link.across = 0 AND link.relation <> 'repeats' ";

    /** Of those that quote the same words as a statement, so many are looked at beside the one that appeared first. */
    private static final int MOST_OF_SAME = 20;

    private final Handle handle;
    private final SaidRows rows;

    Settings(Handle handle, SaidRows rows) {
        this.handle = handle;
        this.rows = rows;
    }

    /** A link inside of a document, by the numbers of its statements. */
    private record Inner(long from, Relation relation, double confidence, long to) {}

    /** The same statements with their settings. */
    List<SaidRows.Row> complete(List<SaidRows.Row> plain) {
        if (plain.isEmpty()) {
            return List.of();
        }
        Set<Long> numbers = plain.stream().map(SaidRows.Row::number).collect(Collectors.toSet());
        Map<Long, List<Said.Answered>> answered = answered(numbers);
        Map<Long, Passage> passages = new Passages(handle).of(numbers);
        return plain.stream()
                .map(row -> complete(
                        row,
                        passages.getOrDefault(row.number(), Passage.NONE),
                        answered.getOrDefault(row.number(), List.of())))
                .toList();
    }

    private static SaidRows.Row complete(SaidRows.Row row, Passage passage, List<Said.Answered> answered) {
        Said said = row.said();
        Said.Setting setting = new Said.Setting(passage.words(), passage.named(), answered);
        return new SaidRows.Row(row.number(), row.version(), said.in(setting));
    }

    private Map<Long, List<Said.Answered>> answered(Set<Long> numbers) {
        Map<Long, Set<Long>> same = same(numbers);
        Set<Long> all = new TreeSet<>(numbers);
        same.values().forEach(all::addAll);
        List<Inner> links = links(all);
        Map<Long, Said.Answered> targets = targets(links);
        Map<Long, List<Inner>> bySender = links.stream().collect(Collectors.groupingBy(Inner::from));
        Map<Long, List<Said.Answered>> answered = new HashMap<>();
        for (long number : numbers) {
            Set<Long> tellings = new TreeSet<>(same.getOrDefault(number, Set.of()));
            tellings.add(number);
            List<Said.Answered> found = new ArrayList<>();
            for (long telling : tellings) {
                for (Inner link : bySender.getOrDefault(telling, List.of())) {
                    answered(link, targets.get(link.to())).ifPresent(found::add);
                }
            }
            answered.put(number, found);
        }
        return answered;
    }

    private static Optional<Said.Answered> answered(Inner link, Said.@Nullable Answered target) {
        return Optional.ofNullable(target)
                .map(told -> new Said.Answered(
                        link.relation(), link.confidence(), told.speakers(), told.content(), told.repeated()));
    }

    private List<Inner> links(Collection<Long> numbers) {
        return handle.createQuery("""
                        SELECT link.statement, link.relation, link.confidence, target.number FROM link
                        JOIN statement ON statement.number = link.statement
                        JOIN statement AS target ON target.id = link.to_id AND target.version = statement.version
                        WHERE""" + ANSWERS + "AND link.statement IN (" + DocumentLoader.joined(numbers)
                        + ") ORDER BY link.statement, link.ordinal")
                .map((row, context) -> new Inner(
                        row.getLong(1),
                        StatementLoader.label(Relation.class, row.getString(2)),
                        row.getDouble(3),
                        row.getLong(4)))
                .list();
    }

    private Map<Long, Said.Answered> targets(List<Inner> links) {
        Set<Long> numbers = links.stream().map(Inner::to).collect(Collectors.toCollection(TreeSet::new));
        Map<Long, Set<Long>> same = same(numbers);
        Set<Long> others = new TreeSet<>();
        same.values().forEach(others::addAll);
        Map<Long, String> ids = ids(others);
        return rows.byNumber(numbers).stream()
                .collect(Collectors.toMap(
                        SaidRows.Row::number,
                        row -> target(row.said(), same.getOrDefault(row.number(), Set.of()), ids)));
    }

    private static Said.Answered target(Said said, Set<Long> same, Map<Long, String> ids) {
        Set<String> speakers =
                said.speakers().stream().map(Said.Party::identity).collect(Collectors.toSet());
        Set<String> repeated = same.stream().map(ids::get).collect(Collectors.toSet());
        repeated.add(said.statement());
        return new Said.Answered(Relation.REPEATS, 1, speakers, said.content(), repeated);
    }

    private Map<Long, String> ids(Collection<Long> numbers) {
        return ByNumber.one(
                handle.createQuery(
                        "SELECT number, id FROM statement WHERE number IN (" + DocumentLoader.joined(numbers) + ")"),
                (row, context) -> row.getString(2));
    }

    /**
     * Statements of other documents that quote the same words, by number: the one that appeared first and a few of those that
     * follow it. A group of thousands is told by these as well, and as fast as a small one.
     */
    private Map<Long, Set<Long>> same(Collection<Long> numbers) {
        Map<Long, Set<Long>> same = new HashMap<>();
        Map<Long, Set<Long>> groups = new HashMap<>();
        firsts(numbers).forEach((number, first) -> {
            Set<Long> others = new HashSet<>(groups.computeIfAbsent(first, this::group));
            others.remove(number);
            same.put(number, others);
        });
        return same;
    }

    /** The statements that gave the words of others first, by the numbers of these. */
    private Map<Long, Long> firsts(Collection<Long> numbers) {
        return ByNumber.one(
                handle.createQuery("SELECT statement, coalesce(first, statement) FROM wording WHERE statement IN ("
                        + DocumentLoader.joined(numbers) + ")"),
                (row, context) -> row.getLong(2));
    }

    private Set<Long> group(long first) {
        Set<Long> group = new HashSet<>(handle.createQuery(
                        "SELECT statement FROM wording WHERE first = :first ORDER BY statement LIMIT " + MOST_OF_SAME)
                .bind("first", first)
                .mapTo(Long.class)
                .list());
        group.add(first);
        return group;
    }

    /** Statements of other documents that give the same words as one of a version that answers something there. */
    Set<Long> touching(long version) {
        List<Long> answering = handle.createQuery(
                        "SELECT DISTINCT statement.number FROM link JOIN statement ON statement.number = link.statement"
                                + " WHERE statement.version = " + version + " AND" + ANSWERS)
                .mapTo(Long.class)
                .list();
        Set<Long> touching = new TreeSet<>();
        same(answering).values().forEach(touching::addAll);
        return touching;
    }
}
