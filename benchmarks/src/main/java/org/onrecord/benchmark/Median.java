// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.util.Collection;

/** The middle of some figures; the mean of the two in the middle where their number is even. */
final class Median {

    private Median() {}

    /** @throws IllegalArgumentException if there are no figures */
    static double of(Collection<Double> figures) {
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("no figures");
        }
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
