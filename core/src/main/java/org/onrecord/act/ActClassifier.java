// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import java.util.Set;
import org.onrecord.statement.Act;

/**
 * Tells which act a statement is: by a {@link LinearModel} over {@link ActFeatures}, learned from labelled attributions, and
 * by what the tagger's encoder, learned from the same, says of its words. Safe to share between threads.
 */
final class ActClassifier {

    private static final List<Act> ACTS = List.of(Act.values());

    /** How much the features count beside the encoder; chosen on development articles. */
    private static final float FEATURES = 0.6f;

    private final LinearModel model = new LinearModel("act-weights.txt");
    private final int[] places =
            ACTS.stream().mapToInt(act -> model.labels().indexOf(act.label())).toArray();

    /**
     * The likeliest act.
     *
     * @param found the features
     * @param encoded what the encoder says, one number an act in their order, of which the differences count; zeros where it
     *     says nothing
     */
    Act likeliest(Set<String> found, float[] encoded) {
        float[] scores = model.scores(found);
        int best = 0;
        float most = Float.NEGATIVE_INFINITY;
        for (int act = 0; act < encoded.length; act++) {
            float score = FEATURES * scores[places[act]] + encoded[act];
            if (score > most) {
                best = act;
                most = score;
            }
        }
        return ACTS.get(best);
    }
}
