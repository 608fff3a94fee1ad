// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.onrecord.statement.Act;
import org.onrecord.statement.Medium;

/**
 * Tells to which of some classes a statement belongs: by a {@link LinearModel} over named features, learned from labelled
 * attributions, and by what the tagger's encoder, learned from the same, says of its words. Safe to share between threads.
 *
 * @param <T> what it tells
 */
final class Classifier<T> {

    private final LinearModel model;
    private final List<T> values;
    private final float weight;
    private final int[] places;

    /** @param weight how much the features count beside the encoder */
    private Classifier(String resource, List<T> values, Function<T, String> label, float weight) {
        this.model = new LinearModel(resource);
        this.values = values;
        this.weight = weight;
        this.places = values.stream()
                .mapToInt(value -> model.labels().indexOf(label.apply(value)))
                .toArray();
    }

    /** Of acts, over {@link ActFeatures}. The weight was chosen on development articles. */
    static Classifier<Act> ofActs() {
        return new Classifier<>("act-weights.txt", List.of(Act.values()), Act::label, 0.6f);
    }

    /** Of media, over {@link MediumFeatures}, whose weights were learned beside teachers less sure than the encoder is. */
    static Classifier<Medium> ofMedia() {
        return new Classifier<>("medium-weights.txt", List.of(Medium.values()), Medium::label, 1.4f);
    }

    /**
     * The likeliest class.
     *
     * @param found the features
     * @param encoded what the encoder says, one number a class in their order, of which the differences count; zeros where it
     *     says nothing
     */
    T likeliest(Set<String> found, float[] encoded) {
        float[] scores = model.scores(found);
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int index = 0; index < encoded.length; index++) {
            float score = weight * scores[places[index]] + encoded[index];
            if (score > most) {
                best = index;
                most = score;
            }
        }
        return values.get(best);
    }
}
