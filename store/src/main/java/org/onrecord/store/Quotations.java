// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
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
    private static final Comparator<WordingRows.Row> EARLIEST =
            Comparator.comparing(WordingRows.Row::appeared).thenComparing(WordingRows.Row::number);

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
        Map<Boolean, List<WordingRows.Row>> sharing = wordings.sharing(row.wording()).stream()
                .collect(Collectors.partitioningBy(other -> other.appeared().compareTo(row.appeared()) < 0));
        followed(row, Objects.requireNonNull(sharing.get(false)));
        follow(row, Objects.requireNonNull(sharing.get(true)));
    }

    /** Lets it follow the earliest of some that appeared before it. */
    private void follow(WordingRows.Row row, List<WordingRows.Row> earlier) {
        earlier.stream()
                .sorted(EARLIEST)
                .flatMap(other -> match(other, row).stream().map(match -> new Found(other, match)))
                .findFirst()
                .ifPresent(found -> follow(row, found));
    }

    /** Lets those of some that appeared after it follow it which follow nobody, or one that appeared after it too. */
    private void followed(WordingRows.Row row, List<WordingRows.Row> later) {
        Map<Long, Appeared> firsts = firsts(later);
        for (WordingRows.Row other : later) {
            Appeared first = other.first() == null ? null : firsts.get(other.first());
            if (first == null || row.appeared().compareTo(first) < 0) {
                match(row, other).ifPresent(match -> follow(other, new Found(row, match)));
            }
        }
    }

    /** When those appeared that some follow, by their numbers. */
    private Map<Long, Appeared> firsts(List<WordingRows.Row> following) {
        Set<Long> numbers = following.stream()
                .map(WordingRows.Row::first)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return wordings.byNumber(numbers).stream()
                .collect(Collectors.toMap(WordingRows.Row::number, WordingRows.Row::appeared));
    }

    /** An earlier wording of the same utterance. */
    private record Found(WordingRows.Row earlier, QuotationMatch match) {}

    private static Optional<QuotationMatch> match(WordingRows.Row earlier, WordingRows.Row later) {
        return MATCHER.match(earlier.wording(), later.wording());
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
