// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.statement.Relation;

/**
 * Measures how well answers to statements of other texts are found, against pairs of statements that a person has judged. A
 * line of the file: part, judgement, the id of the answer, the id of what it answers, separated by tabs. A judgement is {@code
 * none}, {@code unclear}, or relations separated by commas, any of which is right; the first is what the pair counts as. What is
 * unclear counts neither way; what is found and nobody has judged is counted apart.
 */
public final class AnswerScorer {

    private static final String UNCLEAR = "unclear";
    private static final String NONE = "none";

    /** Two statements, the answer first. */
    private record Pair(String from, String to) {}

    /** A part of the judged pairs and a relation, as a row is named. */
    private record Row(String part, String relation) implements Comparable<Row> {

        @Override
        public int compareTo(Row other) {
            return (part + ' ' + relation).compareTo(other.part + ' ' + other.relation);
        }
    }

    private record Judged(String part, List<String> verdict) {

        boolean isUnclear() {
            return verdict.contains(UNCLEAR);
        }

        boolean isAnswer() {
            return !isUnclear() && !verdict.contains(NONE);
        }
    }

    /**
     * A link between statements of two texts.
     *
     * @param from id of the answer
     * @param to id of what it answers
     */
    public record Found(String from, Relation relation, String to) {}

    private final Map<Pair, Judged> judgements = new HashMap<>();
    private final Map<Row, Score> scores = new TreeMap<>();

    private AnswerScorer() {}

    /**
     * The rows of the report: a relation in a part of the judged pairs each, and all relations together.
     *
     * @throws IOException if the file cannot be read, or a line is not as it should be; the message names it
     */
    public static List<String> rows(Path file, Collection<Found> found) throws IOException {
        AnswerScorer scorer = new AnswerScorer();
        scorer.read(file);
        return scorer.rows(found);
    }

    private void read(Path file) throws IOException {
        for (JudgedPair pair : JudgedPair.read(file)) {
            judgements.put(
                    new Pair(pair.one(), pair.other()),
                    new Judged(pair.part(), List.of(pair.verdict().split(",", -1))));
        }
    }

    private List<String> rows(Collection<Found> found) {
        Set<Pair> right = new HashSet<>();
        int unjudged = 0;
        for (Found link : found) {
            Pair pair = new Pair(link.from(), link.to());
            Judged judged = judgements.get(pair);
            if (judged == null) {
                unjudged++;
            } else if (judged.verdict().contains(link.relation().label())) {
                right.add(pair);
            } else if (!judged.isUnclear()) {
                count(judged.part(), link.relation().label(), new Score(0, 1, 0));
            }
        }
        judgements.forEach((pair, judged) -> {
            if (judged.isAnswer()) {
                int hit = right.contains(pair) ? 1 : 0;
                count(judged.part(), judged.verdict().get(0), new Score(hit, hit, 1));
            }
        });
        List<String> rows = new ArrayList<>();
        scores.forEach((row, score) -> rows.add(String.format(
                Locale.ROOT,
                "answers, %-7s %-9s P %.3f R %.3f  (right %d, found %d, judged %d)",
                row.part(),
                row.relation(),
                score.precision(),
                score.recall(),
                score.right(),
                score.predicted(),
                score.gold())));
        rows.add(String.format(Locale.ROOT, "answers, unjudged %d", unjudged));
        return rows;
    }

    private void count(String part, String relation, Score score) {
        scores.merge(new Row(part, relation), score, Score::plus);
        scores.merge(new Row(part, "all"), score, Score::plus);
    }
}
