// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A multinomial logistic regression over named features, as the training wrote it: the labels in the first row, then a
 * feature and its weight for each label. Features without weights say nothing. Safe to share between threads.
 */
final class LinearModel {

    private final List<String> labels;
    private final Map<String, float[]> weights = new HashMap<>();

    /** The model in a resource beside this class. */
    LinearModel(String resource) {
        List<String[]> rows = WordLists.lines(resource).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        this.labels = List.of(rows.get(0)).subList(1, rows.get(0).length);
        rows.subList(1, rows.size()).forEach(row -> weights.put(row[0], numbers(row)));
    }

    private static float[] numbers(String[] row) {
        float[] numbers = new float[row.length - 1];
        for (int index = 0; index < numbers.length; index++) {
            numbers[index] = Float.parseFloat(row[index + 1]);
        }
        return numbers;
    }

    /** The likeliest label. */
    String likeliest(Set<String> found) {
        float[] scores = new float[labels.size()];
        add("bias", scores);
        found.forEach(feature -> add(feature, scores));
        int best = 0;
        for (int index = 1; index < scores.length; index++) {
            best = scores[index] > scores[best] ? index : best;
        }
        return labels.get(best);
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
