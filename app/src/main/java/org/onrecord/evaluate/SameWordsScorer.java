// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.across.QuotationKeys;
import org.onrecord.across.QuotationMatcher;
import org.onrecord.corpus.Wording;

/**
 * Measures how well quotations of the same utterance are found, against pairs of statements that a person has judged. A line
 * of the file: part, judgement ({@code same}, {@code different}, {@code unclear}), two statement ids, separated by tabs. What
 * is unclear counts neither way; what is found and nobody has judged is counted apart.
 */
public final class SameWordsScorer {

    private static final String UNJUDGED = "unjudged";

    private record Pair(String one, String other) {

        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    private record Judgement(String part, String verdict) {}

    private final Map<Pair, Judgement> judgements = new HashMap<>();

    private SameWordsScorer() {}

    /**
     * The rows of the report: a part of the judged pairs each.
     *
     * @param wordings of all documents, the earliest first
     * @throws IOException if the file cannot be read, or a line is not as it should be; the message names it
     */
    public static List<String> rows(Path file, List<Wording> wordings) throws IOException {
        SameWordsScorer scorer = new SameWordsScorer();
        scorer.read(file);
        return scorer.rows(matches(wordings));
    }

    private void read(Path file) throws IOException {
        for (JudgedPair pair : JudgedPair.read(file)) {
            judgements.put(Pair.of(pair.one(), pair.other()), new Judgement(pair.part(), pair.verdict()));
        }
    }

    private List<String> rows(Set<Pair> found) {
        Map<String, Score> scores = new TreeMap<>();
        judgements.forEach((pair, judgement) -> {
            boolean same = judgement.verdict().equals("same");
            boolean counts = !judgement.verdict().equals("unclear");
            int predicted = counts && found.contains(pair) ? 1 : 0;
            scores.merge(judgement.part(), new Score(same ? predicted : 0, predicted, same ? 1 : 0), Score::plus);
        });
        List<String> rows = new ArrayList<>();
        scores.forEach((part, score) -> rows.add("same words, %-8s P %.3f R %.3f  (same %d, found %d)"
                .formatted(part, score.precision(), score.recall(), score.gold(), score.predicted())));
        long unjudged =
                found.stream().filter(pair -> !judgements.containsKey(pair)).count();
        rows.add("same words, %-8s %d".formatted(UNJUDGED, unjudged));
        return rows;
    }

    private static Set<Pair> matches(Collection<Wording> wordings) {
        QuotationKeys keys = new QuotationKeys();
        QuotationMatcher matcher = new QuotationMatcher();
        Map<Long, List<Wording>> known = new HashMap<>();
        Set<Pair> found = new HashSet<>();
        for (Wording later : wordings) {
            Map<String, Wording> candidates = new HashMap<>();
            for (long key : new TreeSet<>(keys.of(later))) {
                List<Wording> sharing = known.computeIfAbsent(key, none -> new ArrayList<>());
                sharing.forEach(earlier -> candidates.put(earlier.statement(), earlier));
                sharing.add(later);
            }
            for (Wording earlier : candidates.values()) {
                matcher.match(earlier, later).ifPresent(match -> found.add(Pair.of(match.statement(), match.other())));
            }
        }
        return found;
    }
}
