// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import org.onrecord.evaluate.GoldStatement.Field;

/**
 * How well resolved statements fit labelled ones.
 *
 * @param shares for each row of the report, how many gold attributions are right in it
 * @param negated statements that are not asserted
 * @param disputes pairs of statements of which one disputes the other
 * @param acts how often a gold act was given which act, over the statements that were found
 */
public record StatementScores(Map<String, Share> shares, Score negated, Score disputes, Map<Acts, Integer> acts) {

    /** No document. */
    public static final StatementScores NOTHING = new StatementScores(Map.of(), Score.NOTHING, Score.NOTHING, Map.of());

    static final String FOUND = "found";
    static final String SPEAKER = "speaker";
    static final String WHERE_STATED = " where stated";

    /**
     * How many are right.
     *
     * @param right of all
     * @param all that were asked for
     */
    public record Share(int right, int all) {

        static Share of(boolean right) {
            return new Share(right ? 1 : 0, 1);
        }

        Share plus(Share other) {
            return new Share(right + other.right, all + other.all);
        }

        /** The part that is right; 0 where nothing was asked for. */
        public double value() {
            return Score.share(right, all);
        }
    }

    /**
     * An act and what was taken for it.
     *
     * @param gold the act of the gold standard
     * @param predicted the act that the program gave; empty where it gave none
     */
    public record Acts(String gold, String predicted) {}

    public StatementScores {
        shares = Map.copyOf(shares);
        acts = Map.copyOf(acts);
    }

    /** The scores of the documents of both together. */
    public StatementScores plus(StatementScores other) {
        return new StatementScores(
                merged(shares, other.shares, Share::plus),
                negated.plus(other.negated),
                disputes.plus(other.disputes),
                merged(acts, other.acts, Integer::sum));
    }

    private static <K, V> Map<K, V> merged(Map<K, V> one, Map<K, V> other, BinaryOperator<V> sum) {
        Map<K, V> all = new HashMap<>(one);
        other.forEach((key, value) -> all.merge(key, value, sum));
        return all;
    }

    /** The share that is right in a row. */
    public Share share(String row) {
        return shares.getOrDefault(row, new Share(0, 0));
    }

    /** The mean over the acts of the gold standard of each act's F1, over the statements that were found. */
    public double actMacroF1() {
        TreeSet<String> golds = new TreeSet<>();
        acts.keySet().forEach(pair -> golds.add(pair.gold()));
        return golds.stream().mapToDouble(this::f1).average().orElse(0);
    }

    private double f1(String act) {
        int right = acts.getOrDefault(new Acts(act, act), 0);
        int predicted = 0;
        int gold = 0;
        for (Map.Entry<Acts, Integer> entry : acts.entrySet()) {
            predicted += entry.getKey().predicted().equals(act) ? entry.getValue() : 0;
            gold += entry.getKey().gold().equals(act) ? entry.getValue() : 0;
        }
        return new Score(right, predicted, gold).f1();
    }

    /** The rows of the report, as text. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (String row : order()) {
            Share share = share(row);
            if (share.all() > 0) {
                rows.add("%-22s %.3f  (%d of %d)".formatted(row, share.value(), share.right(), share.all()));
            }
        }
        rows.add("asserted = false       %s  (gold %d, predicted %d; all-true gets %.3f of asserted)"
                .formatted(
                        figures(negated),
                        negated.gold(),
                        negated.predicted(),
                        1
                                - (double) negated.gold()
                                        / Math.max(
                                                1, share(Field.ASSERTED.row()).all())));
        rows.add("disputes               %s  (gold %d, predicted %d)"
                .formatted(figures(disputes), disputes.gold(), disputes.predicted()));
        rows.add("act macro F1           %.3f  (over matched statements)".formatted(actMacroF1()));
        return rows;
    }

    private List<String> order() {
        List<String> order = new ArrayList<>(List.of(FOUND, SPEAKER));
        new TreeMap<>(shares)
                .keySet().stream().filter(row -> row.startsWith(SPEAKER + " ")).forEach(order::add);
        for (Field field : Field.values()) {
            order.add(field.row());
            order.add(field.row() + WHERE_STATED);
        }
        return order;
    }

    private static String figures(Score score) {
        return "P %.3f R %.3f F1 %.3f".formatted(score.precision(), score.recall(), score.f1());
    }
}
