// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.Locale;
import java.util.Set;
import org.onrecord.statement.Act;
import org.onrecord.statement.Quotation;

/**
 * Tells which act a statement is: a {@link LinearModel} over {@link ActFeatures}, learned from labelled attributions. Safe
 * to share between threads.
 */
final class ActClassifier {

    private final ActFeatures features;
    private final LinearModel model = new LinearModel("act-weights.txt");

    ActClassifier(ActFeatures features) {
        this.features = features;
    }

    /** The likeliest act. */
    Act classify(String source, String cue, String content, Quotation quotation) {
        return likeliest(features.of(source, cue, content, quotation));
    }

    Act likeliest(Set<String> found) {
        return Act.valueOf(model.likeliest(found).toUpperCase(Locale.ROOT));
    }
}
