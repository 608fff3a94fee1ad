// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.Arrays;
import org.onrecord.statement.AttributionScores;

/** What the encoder says of the words of the stretch that is being read. Made for one call. */
final class Scores {

    static final int STATE = LinkScorer.PARTS * LinkScorer.WIDTH;

    private float[] emissions = new float[256 * Labels.COUNT];
    private float[] states = new float[256 * STATE];
    private float[] attributions = new float[256 * AttributionScores.ROW];
    private int words;

    /** Appends a word's scores: rows of what the encoder gives for a window. */
    void add(WindowBuffers window, int row) {
        if (words * STATE == states.length) {
            emissions = Arrays.copyOf(emissions, 2 * emissions.length);
            states = Arrays.copyOf(states, 2 * states.length);
            attributions = Arrays.copyOf(attributions, 2 * attributions.length);
        }
        window.emissions().get(row * Labels.COUNT, emissions, words * Labels.COUNT, Labels.COUNT);
        window.states().get(row * STATE, states, words * STATE, STATE);
        window.attributions()
                .get(row * AttributionScores.ROW, attributions, words * AttributionScores.ROW, AttributionScores.ROW);
        words++;
    }

    int words() {
        return words;
    }

    /** The scores of the labels, word by word. */
    float[] emissions() {
        return emissions;
    }

    /** The vectors for linking, word by word. */
    float[] states() {
        return states;
    }

    /** Which acts and media they speak for, word by word. */
    float[] attributions() {
        return attributions;
    }

    /** Forgets the first words. */
    void drop(int count) {
        System.arraycopy(emissions, count * Labels.COUNT, emissions, 0, (words - count) * Labels.COUNT);
        System.arraycopy(states, count * STATE, states, 0, (words - count) * STATE);
        System.arraycopy(
                attributions, count * AttributionScores.ROW, attributions, 0, (words - count) * AttributionScores.ROW);
        words -= count;
    }
}
