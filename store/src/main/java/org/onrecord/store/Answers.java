// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.corpus.Said;
import org.onrecord.relation.AnswerFinder;

/**
 * Finds which statements of other documents a statement disputes, supports or answers, and keeps that true when documents
 * come, change and go. For one transaction that writes.
 */
final class Answers {

    private static final AnswerFinder FINDER = new AnswerFinder();

    private final Handle handle;
    private final SaidRows rows;
    private final Settings settings;
    private final AcrossLinks links;
    /** Statements that were looked at, by number: one document's answers are looked for among the same. */
    private final Map<Long, SaidRows.Row> known = new HashMap<>();

    private Candidates candidates;

    /** Numbers of statements that answered one that has gone, or whose speaker is now another. */
    private final Set<Long> bereft = new TreeSet<>();

    Answers(Handle handle, AcrossLinks links) {
        this.handle = handle;
        this.rows = new SaidRows(handle);
        this.settings = new Settings(handle, rows);
        this.links = links;
        this.candidates = new Candidates(handle);
    }

    /** Compares a version whose people are known with the documents before it and after it. */
    void add(long version) {
        forget();
        List<SaidRows.Row> own = settings.complete(rows.of(version));
        for (SaidRows.Row row : own) {
            relate(row);
        }
        relateLater(version, own);
        relate(settings.touching(version));
    }

    /** Compares anew what was compared already, because somebody in these versions is now somebody else. */
    void review(Set<Long> versions) {
        forget();
        for (long version : versions) {
            List<SaidRows.Row> own = settings.complete(rows.of(version));
            own.forEach(this::relate);
            relateLater(version, own);
            bereft.addAll(rows.answering(version));
            bereft.addAll(settings.touching(version));
        }
    }

    private void forget() {
        known.clear();
        candidates = new Candidates(handle);
    }

    /** Statements of later documents may answer those of this one. */
    private void relateLater(long version, List<SaidRows.Row> own) {
        List<Said> said = own.stream().map(SaidRows.Row::said).toList();
        LocalDate day = said.isEmpty() ? null : said.get(0).published();
        if (day != null) {
            List<Long> later =
                    rows.mayAnswer(version, day.minusDays(AnswerFinder.DAYS_AFTER), day.plusDays(AnswerFinder.DAYS));
            settings.complete(rows.byNumber(later)).stream()
                    .filter(row -> FINDER.mayAnswer(row.said(), said))
                    .forEach(this::relate);
        }
    }

    private void relate(Set<Long> numbers) {
        settings.complete(rows.byNumber(numbers)).forEach(this::relate);
    }

    private void relate(SaidRows.Row row) {
        LocalDate day = row.said().published();
        if (day == null || !FINDER.mayAnswer(row.said())) {
            links.answer(row.number(), row.version(), List.of());
            return;
        }
        rows.mayAnswer(row.number());
        Candidates.Found found = candidates.of(row.said(), row.version(), day);
        Set<Long> compared = new TreeSet<>(found.numbers());
        row.said().setting().answered().forEach(told -> compared.addAll(rows.numbers(told.repeated())));
        links.answer(row.number(), row.version(), FINDER.find(row.said(), known(compared), found.rarity()));
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
        bereft.addAll(settings.touching(version));
        rows.clear(version);
    }

    /** Ends the work: those that answered one that has gone or changed are looked at again. */
    void finish() {
        forget();
        relate(bereft);
    }
}
