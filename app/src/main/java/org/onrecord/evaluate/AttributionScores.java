// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.statement.Role;

/**
 * How well predicted spans and attributions fit annotated ones. Attributions inside the content of others are not
 * judged: the corpora that this is measured with have none.
 *
 * @param spans for each role, contiguous pieces whose first and last tokens agree: the measure of the published results on
 *     PolNeAR
 * @param relaxed attributions whose cues overlap, whose sources overlap or are both absent, and whose contents' tokens have
 *     a Jaccard index of at least a half
 * @param strict attributions whose source, cue and content have the same tokens
 * @param judged every predicted attribution, right or wrong by the relaxed rule
 */
public record AttributionScores(Map<Role, Score> spans, Score relaxed, Score strict, List<Judged> judged) {

    /** No document. */
    public static final AttributionScores NOTHING =
            new AttributionScores(eachRole(role -> Score.NOTHING), Score.NOTHING, Score.NOTHING, List.of());

    public AttributionScores {
        spans = Map.copyOf(spans);
        judged = List.copyOf(judged);
    }

    /** The scores of the documents of both together. */
    public AttributionScores plus(AttributionScores other) {
        return new AttributionScores(
                eachRole(role -> score(role).plus(other.score(role))),
                relaxed.plus(other.relaxed),
                strict.plus(other.strict),
                Stream.concat(judged.stream(), other.judged.stream()).toList());
    }

    /** The score of one role's spans. */
    public Score score(Role role) {
        return spans.getOrDefault(role, Score.NOTHING);
    }

    /** The score of the spans of all roles together. */
    public Score allSpans() {
        return Arrays.stream(Role.values()).map(this::score).reduce(Score.NOTHING, Score::plus);
    }

    /**
     * How far confidence is from the truth: the judged attributions in ten bins of equal count, from the least to the most
     * certain, and the mean over the bins of the difference between mean confidence and the share that is right. 0 where
     * nothing was predicted. After Naeini et al., "Obtaining Well Calibrated Probabilities Using Bayesian Binning", AAAI
     * 2015.
     */
    public double calibrationError() {
        List<Judged> rising = judged.stream()
                .sorted((one, other) -> Double.compare(one.confidence(), other.confidence()))
                .toList();
        int bins = Math.min(10, rising.size());
        double error = 0;
        for (int bin = 0; bin < bins; bin++) {
            error += gap(rising.subList(bin * rising.size() / bins, (bin + 1) * rising.size() / bins)) / bins;
        }
        return error;
    }

    private static double gap(List<Judged> bin) {
        double confidence =
                bin.stream().mapToDouble(Judged::confidence).average().orElseThrow();
        double right = bin.stream().filter(Judged::right).count() / (double) bin.size();
        return Math.abs(confidence - right);
    }

    private static Map<Role, Score> eachRole(Function<Role, Score> score) {
        Map<Role, Score> scores = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            scores.put(role, score.apply(role));
        }
        return scores;
    }

    /** The rows of the report, as text: spans by role, relaxed and strict attributions, calibration. */
    public List<String> rows() {
        List<String> rows = new ArrayList<>();
        for (Role role : Role.values()) {
            Score score = score(role);
            rows.add("span %-8s %s  (gold %d, predicted %d)"
                    .formatted(name(role), figures(score), score.gold(), score.predicted()));
        }
        rows.add("attribution   %s  (gold %d, predicted %d)"
                .formatted(figures(relaxed), relaxed.gold(), relaxed.predicted()));
        rows.add("strict        " + figures(strict));
        rows.add("calibration   mean absolute difference %.3f in ten bins".formatted(calibrationError()));
        return rows;
    }

    private static String name(Role role) {
        return role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT);
    }

    private static String figures(Score score) {
        return "P %.3f R %.3f F1 %.3f".formatted(score.precision(), score.recall(), score.f1());
    }
}
