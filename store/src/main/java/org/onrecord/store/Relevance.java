// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.BitSet;
import java.util.List;

/**
 * How well statements fit the words that were sought: BM25 (Robertson and Zaragoza, "The Probabilistic Relevance
 * Framework", 2009) where each condition on words is one term that stands in a statement or does not. How often it stands
 * there is left out: in one sentence that is once, and it would cost a search of hundreds of thousands of them its time.
 * The length is compared to a fixed one, so that a statement keeps its place when others are added. Made for one search.
 */
final class Relevance {

    /** No statement has more. */
    static final int BEST = 1 << 20;

    private static final double SATURATION = 1.2;
    private static final double LENGTH_WEIGHT = 0.75;
    private static final double USUAL_LENGTH = 25;
    private static final double MOST_EACH = 20;

    private final Columns columns;
    private final List<BitSet> terms;
    private final double[] weights;
    private final double steps;

    /**
     * @param all how many statements there are
     * @param terms the statements in which each of the conditions on words holds
     */
    Relevance(Columns columns, int all, List<BitSet> terms) {
        this.columns = columns;
        this.terms = terms;
        this.weights = new double[terms.size()];
        for (int term = 0; term < weights.length; term++) {
            int holding = terms.get(term).cardinality();
            weights[term] = Math.log(1 + (all - holding + 0.5) / (holding + 0.5));
        }
        steps = BEST / (MOST_EACH * (SATURATION + 1) * Math.max(1, weights.length));
    }

    /** From 0 to {@link #BEST}. */
    int of(int number) {
        double weight = 0;
        for (int term = 0; term < weights.length; term++) {
            if (terms.get(term).get(number)) {
                weight += weights[term];
            }
        }
        int words = columns.chunk(number).words[number & (Chunk.SIZE - 1)];
        double length = 1 - LENGTH_WEIGHT + LENGTH_WEIGHT * words / USUAL_LENGTH;
        return (int) (weight * (SATURATION + 1) / (1 + SATURATION * length) * steps);
    }
}
