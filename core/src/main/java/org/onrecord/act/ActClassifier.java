// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.statement.Act;
import org.onrecord.statement.Quotation;

/**
 * Tells which act a statement is: a multinomial logistic regression over {@link ActFeatures}, learned from labelled
 * attributions. Safe to share between threads.
 */
final class ActClassifier {

    private static final String WEIGHTS = "act-weights.txt";

    private final ActFeatures features;
    private final List<Act> acts;
    private final Map<String, float[]> weights = new HashMap<>();

    ActClassifier(ActFeatures features) {
        this.features = features;
        List<String[]> rows = WordLists.lines(WEIGHTS).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        this.acts = List.of(rows.get(0)).stream()
                .skip(1)
                .map(label -> Act.valueOf(label.toUpperCase(Locale.ROOT)))
                .toList();
        rows.subList(1, rows.size()).forEach(row -> weights.put(row[0], numbers(row)));
    }

    private static float[] numbers(String[] row) {
        float[] numbers = new float[row.length - 1];
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = Float.parseFloat(row[index + 1]);
        }
        return numbers;
    }

    /** The likeliest act. */
    Act classify(String source, String cue, String content, Quotation quotation) {
        return likeliest(features.of(source, cue, content, quotation));
    }

    Act likeliest(Set<String> found) {
        float[] scores = new float[acts.size()];
        add("bias", scores);
        found.forEach(feature -> add(feature, scores));
        int best = 0;
        for (int index = 1; index < scores.length; index++) {
            best = scores[index] > scores[best] ? index : best;
        }
        return acts.get(best);
    }

    private void add(String feature, float[] scores) {
        float[] weight = weights.get(feature);
        if (weight != null) {
            for (int index = 0; index < scores.length; index++) {
                scores[index] += weight[index];
            }
        }
    }
}
