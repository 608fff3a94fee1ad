// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.across.QuotationMatcher;
import org.onrecord.corpus.QuotationMatch;
import org.onrecord.corpus.Traces;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Relation;

/**
 * Finds the same utterance in other documents, and keeps that true when documents come, change and go: each wording follows
 * the one that appeared first among those that quote the same, and repeats it. For one transaction that writes.
 */
final class Quotations {

    private static final QuotationMatcher MATCHER = new QuotationMatcher();

    private final WordingRows wordings;
    private final ProseRows prose;
    private final AcrossLinks links;
    /** Numbers of statements that followed one that has gone. */
    private final Set<Long> bereft = new TreeSet<>();

    Quotations(Handle handle, AcrossLinks links) {
        this.wordings = new WordingRows(handle);
        this.prose = new ProseRows(handle);
        this.links = links;
    }

    /** @param first number of the first statement of the record; the others follow */
    void add(long version, long first, ArticleRecord record, Traces traces) {
        Map<String, Long> numbers = new HashMap<>();
        record.statements().forEach(statement -> numbers.put(statement.id(), first + numbers.size()));
        wordings.put(traces.wordings(), numbers);
        prose.put(version, traces.prose());
        wordings.of(version).forEach(this::compare);
    }

    private void compare(WordingRows.Row row) {
        List<Found> before = new ArrayList<>();
        for (WordingRows.Row other : wordings.sharing(row.wording())) {
            boolean earlier = other.appeared().compareTo(row.appeared()) < 0;
            Optional<QuotationMatch> match = earlier ? match(other, row) : match(row, other);
            if (match.isPresent() && earlier) {
                before.add(new Found(other, match.get()));
            } else if (match.isPresent() && isFirstFor(row, other)) {
                follow(other, new Found(row, match.get()));
            }
        }
        before.stream().min(Found.EARLIEST).ifPresent(found -> follow(row, found));
    }

    /** An earlier wording of the same utterance. */
    private record Found(WordingRows.Row earlier, QuotationMatch match) {

        static final Comparator<Found> EARLIEST = Comparator.comparing(
                        (Found found) -> found.earlier().appeared())
                .thenComparing(found -> found.earlier().number());
    }

    private static Optional<QuotationMatch> match(WordingRows.Row earlier, WordingRows.Row later) {
        return MATCHER.match(earlier.wording(), later.wording());
    }

    /** Whether a wording that another follows, or none, appeared before what that one follows now. */
    private boolean isFirstFor(WordingRows.Row row, WordingRows.Row other) {
        @Nullable Long first = other.first();
        return first == null
                || wordings.byNumber(List.of(first)).stream()
                        .allMatch(known -> row.appeared().compareTo(known.appeared()) < 0);
    }

    private void follow(WordingRows.Row row, Found found) {
        wordings.follow(row.number(), found.earlier().number());
        links.replace(
                row.number(),
                row.version(),
                Relation.REPEATS,
                found.earlier().wording().statement(),
                found.match().confidence());
    }

    /** Takes the wordings of a version out, because it is no longer current or goes. */
    void remove(long version) {
        List<WordingRows.Row> rows = wordings.of(version);
        List<Long> numbers = rows.stream().map(WordingRows.Row::number).toList();
        for (WordingRows.Row follower : wordings.following(numbers)) {
            wordings.follow(follower.number(), null);
            bereft.add(follower.number());
        }
        bereft.removeAll(numbers);
        wordings.clear(rows);
        prose.clear(version);
    }

    /** Ends the work: those that followed one that has gone find whom they follow now. */
    void finish() {
        for (WordingRows.Row row : wordings.byNumber(bereft)) {
            compare(row);
        }
    }
}
