// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.List;

/**
 * How sure to be of an attribution: a logistic function of the evidence, whose weights were fitted on attributions that
 * were checked (Platt, "Probabilistic Outputs for Support Vector Machines", 1999).
 *
 * @param weights the constant, then one for each piece of {@link Evidence}
 */
public record Calibration(List<Double> weights) {

    /** The number of weights. */
    public static final int WEIGHTS = 1 + Evidence.COUNT;

    /** Puts attributions in order, no more: for a model that is fresh from training. */
    public static final Calibration UNFITTED = new Calibration(List.of(-1.0, 0.2, 0.2, 0.5, 0.1, 0.1, 0.0, 0.0));

    public Calibration {
        weights = List.copyOf(weights);
        if (weights.size() != WEIGHTS) {
            throw new IllegalArgumentException(weights.size() + " weights, not " + WEIGHTS);
        }
    }

    /** Of the attributions with such evidence, the share that is right: from 0 to 1. */
    public double confidence(Evidence evidence) {
        double[] values = evidence.values();
        double sum = weights.get(0);
        for (int i = 0; i < values.length; i++) {
            sum += weights.get(i + 1) * values[i];
        }
        return 1 / (1 + Math.exp(-sum));
    }
}
