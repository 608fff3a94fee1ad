// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

/**
 * Counts of what was found.
 *
 * @param right predicted and in the gold standard
 * @param predicted all that was predicted
 * @param gold all that the gold standard has
 */
public record Score(int right, int predicted, int gold) {

    static final Score NOTHING = new Score(0, 0, 0);

    public Score {
        if (right < 0 || right > predicted || right > gold) {
            throw new IllegalArgumentException(right + " right of " + predicted + " predicted and " + gold + " gold");
        }
    }

    /** The share of what was predicted that is right; 0 where nothing was predicted. */
    public double precision() {
        return share(right, predicted);
    }

    /** The share of the gold standard that was found; 0 where it has nothing. */
    public double recall() {
        return share(right, gold);
    }

    /** The harmonic mean of precision and recall. */
    public double f1() {
        return share(2 * right, predicted + gold);
    }

    Score plus(Score other) {
        return new Score(right + other.right, predicted + other.predicted, gold + other.gold);
    }

    static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
