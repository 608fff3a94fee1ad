// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

/**
 * Tells which contents are worth reading again by themselves, for what is said inside of what is said: those with a word
 * of whose vectors a logistic regression says that it attributes there. It was learned from what reading every content
 * again had found ({@code training/inner.py}). Safe to share between threads.
 */
final class InnerCues {

    /** Numbers of the regression: one for each number of a word's vectors, and one by itself. */
    static final int WEIGHTS = Scores.STATE + 1;

    private final float[] weights;

    /** @param weights {@link #WEIGHTS} numbers; a word with which they come to more than nothing is worth it */
    InnerCues(float[] weights) {
        this.weights = weights.clone();
    }

    /** Takes every word for one, or none. */
    static InnerCues of(boolean every) {
        float[] weights = new float[WEIGHTS];
        weights[WEIGHTS - 1] = every ? 1 : 0;
        return new InnerCues(weights);
    }

    /**
     * Whether a span seems to hold one.
     *
     * @param states the vectors of the passage's words, word by word
     */
    boolean areIn(WordSpan span, float[] states) {
        for (int word = span.first(); word <= span.last(); word++) {
            if (evidence(states, word * Scores.STATE) > 0) {
                return true;
            }
        }
        return false;
    }

    private double evidence(float[] states, int at) {
        double sum = weights[Scores.STATE];
        for (int i = 0; i < Scores.STATE; i++) {
            sum += weights[i] * states[at + i];
        }
        return sum;
    }
}
