// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.evaluate.GoldArticle.Dispute;
import org.onrecord.evaluate.GoldStatement.Field;
import org.onrecord.evaluate.StatementScores.Acts;
import org.onrecord.evaluate.StatementScores.Share;
import org.onrecord.format.BratFile;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Role;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/**
 * Compares the statements of one article with its labels. A statement answers a gold attribution where their cues share a
 * character and the Jaccard index of their contents' characters is at least a half; each answers at most one. A gold
 * attribution that nothing answers is wrong in every row. Made for one article.
 */
public final class StatementScorer {

    private final GoldArticle gold;
    private final BratFile annotation;
    private final SameName sameName;
    private final Map<String, Statement> answers = new HashMap<>();
    private final Map<String, Share> shares = new HashMap<>();
    private final Map<Acts, Integer> acts = new HashMap<>();
    private final List<Score> negations = new ArrayList<>();

    private StatementScorer(GoldArticle gold, BratFile annotation) {
        this.gold = gold;
        this.annotation = annotation;
        this.sameName = new SameName(gold.entities());
    }

    /**
     * Scores one article.
     *
     * @param gold its labels
     * @param annotation the brat file that they belong to
     * @param predicted the statements that the program made of it
     */
    public static StatementScores score(GoldArticle gold, BratFile annotation, List<Statement> predicted) {
        return new StatementScorer(gold, annotation).score(predicted);
    }

    private StatementScores score(List<Statement> predicted) {
        answer(predicted);
        for (GoldStatement statement : gold.statements()) {
            judge(statement, answers.get(statement.id()));
        }
        Score negated = negations.stream().reduce(Score.NOTHING, Score::plus);
        return new StatementScores(shares, negated, disputes(predicted), acts);
    }

    private void answer(List<Statement> predicted) {
        Map<String, BratFile.Event> events = new HashMap<>();
        annotation.events().forEach(event -> events.put(event.id(), event));
        BitSet taken = new BitSet();
        for (GoldStatement statement : gold.statements()) {
            BratFile.Event event = events.get(statement.id());
            int best = event == null ? -1 : best(event, predicted, taken);
            if (best >= 0) {
                taken.set(best);
                answers.put(statement.id(), predicted.get(best));
            }
        }
    }

    private static int best(BratFile.Event event, List<Statement> predicted, BitSet taken) {
        BitSet cue = characters(event.spans(Role.CUE));
        BitSet content = characters(event.spans(Role.CONTENT));
        int best = -1;
        double closest = 0;
        for (int index = taken.nextClearBit(0); index < predicted.size(); index = taken.nextClearBit(index + 1)) {
            Statement candidate = predicted.get(index);
            double close =
                    Overlap.jaccard(content, characters(candidate.attribution().content()));
            boolean sameCue = characters(candidate.attribution().cue()).intersects(cue);
            if (sameCue && close >= 0.5 && close > closest) {
                best = index;
                closest = close;
            }
        }
        return best;
    }

    private void judge(GoldStatement statement, @Nullable Statement answer) {
        count(StatementScores.FOUND, answer != null);
        boolean speaker = answer != null && sameSpeakers(statement.speakers(), answer.speakers());
        count(StatementScores.SPEAKER, speaker);
        count(StatementScores.SPEAKER + " " + statement.speakerType(), speaker);
        for (Field field : Field.values()) {
            judge(field, statement, answer);
        }
        if (answer != null) {
            acts.merge(new Acts(label(statement, Field.ACT), value(Field.ACT, answer)), 1, Integer::sum);
        }
        boolean wanted = label(statement, Field.ASSERTED).equals("false");
        boolean given = answer != null && value(Field.ASSERTED, answer).equals("false");
        negations.add(new Score(wanted && given ? 1 : 0, given ? 1 : 0, wanted ? 1 : 0));
    }

    private void judge(Field field, GoldStatement statement, @Nullable Statement answer) {
        String wanted = label(statement, field);
        boolean right = answer != null && value(field, answer).equals(wanted);
        count(field.row(), right);
        boolean stated = (field == Field.MEDIUM && !wanted.equals("unspecified"))
                || (field == Field.SAID_ON && !wanted.isEmpty());
        if (stated) {
            count(field.row() + StatementScores.WHERE_STATED, right);
        }
    }

    private void count(String row, boolean right) {
        shares.merge(row, Share.of(right), Share::plus);
    }

    private boolean sameSpeakers(List<String> wanted, List<Speaker> given) {
        return wanted.size() == given.size()
                && wanted.stream()
                        .allMatch(name -> given.stream().anyMatch(speaker -> sameName.test(name, speaker.name())));
    }

    private static String label(GoldStatement statement, Field field) {
        String label = statement.label(field);
        return label == null ? "" : label;
    }

    private static String value(Field field, Statement statement) {
        if (field == Field.QUOTATION) {
            return statement.quotation().label();
        }
        Circumstances circumstances = statement.circumstances();
        if (circumstances == null) {
            return field == Field.ASSERTED ? "unread" : "";
        }
        return switch (field) {
            case QUOTATION -> statement.quotation().label();
            case ACT -> circumstances.act().label();
            case ASSERTED -> String.valueOf(circumstances.asserted());
            case MEDIUM -> circumstances.medium().label();
            case SAID_ON ->
                circumstances.saidOn() == null ? "" : circumstances.saidOn().toString();
        };
    }

    private Score disputes(List<Statement> predicted) {
        Map<String, String> answered = new HashMap<>();
        answers.forEach((id, statement) -> answered.put(statement.id(), id));
        Set<Dispute> given = new HashSet<>();
        for (Statement statement : predicted) {
            for (Link link : statement.links()) {
                if (link.relation() == Relation.DISPUTES) {
                    given.add(new Dispute(
                            answered.getOrDefault(statement.id(), statement.id()),
                            answered.getOrDefault(link.to(), link.to())));
                }
            }
        }
        Set<Dispute> wanted = new HashSet<>(gold.disputes());
        Set<Dispute> right = new HashSet<>(given);
        right.retainAll(wanted);
        return new Score(right.size(), given.size(), wanted.size());
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }
}
