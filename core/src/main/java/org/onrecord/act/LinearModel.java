// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A multinomial logistic regression over named features, as the training wrote it: the labels in the first row, then a
 * feature a row with its weights, {@code label=weight}. What is not there says nothing. Safe to share between threads.
 */
final class LinearModel {

    private final List<String> labels;

    /** The row of each feature, of which an article needs a few. */
    private final Map<String, String> rows = new HashMap<>();

    private final Map<String, float[]> weights = new ConcurrentHashMap<>();

    /** The model in a resource beside this class. */
    LinearModel(String resource) {
        Iterator<String> lines = WordLists.lines(resource).stream()
                .filter(line -> !line.startsWith("#"))
                .iterator();
        String[] head = lines.next().split("\t", -1);
        this.labels = List.of(head).subList(1, head.length);
        lines.forEachRemaining(line -> rows.put(line.substring(0, line.indexOf('\t')), line));
    }

    /** The weights of a feature; null where it says nothing. */
    private float @Nullable [] weights(String feature) {
        String row = rows.get(feature);
        return row == null ? null : weights.computeIfAbsent(feature, asked -> numbers(row.split("\t", -1)));
    }

    private float[] numbers(String[] row) {
        float[] numbers = new float[labels.size()];
        for (int cell = 1; cell < row.length; cell++) {
            int equals = row[cell].indexOf('=');
            int label = labels.indexOf(row[cell].substring(0, equals));
            numbers[label] = Float.parseFloat(row[cell].substring(equals + 1));
        }
        return numbers;
    }

    List<String> labels() {
        return labels;
    }

    /** How much speaks for each label, in their order. */
    float[] scores(Set<String> found) {
        float[] scores = new float[labels.size()];
        add("bias", scores);
        found.forEach(feature -> add(feature, scores));
        return scores;
    }

    private void add(String feature, float[] scores) {
        float[] weight = weights(feature);
        if (weight != null) {
            for (int index = 0; index < scores.length; index++) {
                scores[index] += weight[index];
            }
        }
    }
}
