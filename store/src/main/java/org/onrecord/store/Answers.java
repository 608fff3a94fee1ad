// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.onrecord.corpus.Said;
import org.onrecord.relation.AnswerFinder;

/**
 * Finds which statements of other documents a statement disputes, supports or answers, and keeps that true when documents
 * come, change and go. For one transaction that writes.
 */
final class Answers {

    private static final AnswerFinder FINDER = new AnswerFinder();

    private final SaidRows rows;
    private final AcrossLinks links;
    /** Statements that were looked at, by number: one document's answers are looked for among the same. */
    private final Map<Long, SaidRows.Row> known = new HashMap<>();

    /** Numbers of statements that answered one that has gone, or whose speaker is now another. */
    private final Set<Long> bereft = new TreeSet<>();

    Answers(Handle handle, AcrossLinks links) {
        this.rows = new SaidRows(handle);
        this.links = links;
    }

    /** Compares a version whose people are known with the documents before it and after it. */
    void add(long version) {
        List<SaidRows.Row> own = rows.of(version);
        for (SaidRows.Row row : own) {
            if (FINDER.mayAnswer(row.said())) {
                rows.mayAnswer(row.number());
                relate(row);
            }
        }
        relateLater(version, own);
    }

    /** Compares anew what was compared already, because somebody in these versions is now somebody else. */
    void review(Set<Long> versions) {
        known.clear();
        for (long version : versions) {
            List<SaidRows.Row> own = rows.of(version);
            own.stream().filter(row -> FINDER.mayAnswer(row.said())).forEach(this::relate);
            relateLater(version, own);
            bereft.addAll(rows.answering(version));
        }
    }

    /** Statements of later documents may answer those of this one. */
    private void relateLater(long version, List<SaidRows.Row> own) {
        List<Said> said = own.stream().map(SaidRows.Row::said).toList();
        LocalDate day = said.isEmpty() ? null : said.get(0).published();
        if (day != null) {
            rows.byNumber(rows.mayAnswer(version, day, day.plusDays(AnswerFinder.DAYS))).stream()
                    .filter(later -> FINDER.mayAnswer(later.said(), said))
                    .forEach(this::relate);
        }
    }

    private void relate(SaidRows.Row row) {
        LocalDate day = row.said().published();
        if (day == null) {
            return;
        }
        LocalDate from = day.minusDays(AnswerFinder.DAYS);
        Set<String> speakers =
                row.said().speakers().stream().map(Said.Party::identity).collect(Collectors.toSet());
        Set<String> people = new HashSet<>(row.said().mentioned());
        people.addAll(speakers);
        Set<Long> others = new TreeSet<>(rows.involving(people, from, day));
        others.addAll(rows.naming(speakers, from, day));
        List<Said> compared = known(others);
        links.answer(row.number(), row.version(), FINDER.find(row.said(), compared));
    }

    private List<Said> known(Set<Long> numbers) {
        List<Long> unknown =
                numbers.stream().filter(number -> !known.containsKey(number)).toList();
        rows.byNumber(unknown).forEach(row -> known.put(row.number(), row));
        return numbers.stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(SaidRows.Row::said)
                .toList();
    }

    /** Forgets a version, because it is no longer current or goes; its links still stand. */
    void remove(long version) {
        bereft.addAll(rows.answering(version));
        rows.clear(version);
    }

    /** Ends the work: those that answered one that has gone or changed are looked at again. */
    void finish() {
        rows.byNumber(bereft).forEach(this::relate);
    }
}
