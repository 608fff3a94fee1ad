// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

/**
 * The learned part of a linear-chain conditional random field (Lafferty, McCallum and Pereira, "Conditional Random
 * Fields", ICML 2001): what it counts for that one label follows another, and that one comes first. What cannot follow
 * counts minus infinity.
 */
final class Crf {

    private final float[] transition;
    private final float[] initial;

    /**
     * @param transition score of each pair of labels, row by row: {@code [before * Labels.COUNT + label]}
     * @param initial score of each label at the beginning
     */
    Crf(float[] transition, float[] initial) {
        if (transition.length != Labels.COUNT * Labels.COUNT || initial.length != Labels.COUNT) {
            throw new IllegalArgumentException(transition.length + " transitions and " + initial.length
                    + " beginnings for " + Labels.COUNT + " labels");
        }
        this.transition = transition.clone();
        this.initial = initial.clone();
        for (int label = 0; label < Labels.COUNT; label++) {
            this.initial[label] += penalty(Labels.OUTSIDE, label);
            for (int before = 0; before < Labels.COUNT; before++) {
                this.transition[before * Labels.COUNT + label] += penalty(before, label);
            }
        }
    }

    float initial(int label) {
        return initial[label];
    }

    float transition(int before, int label) {
        return transition[before * Labels.COUNT + label];
    }

    private static float penalty(int before, int label) {
        return Labels.mayFollow(before, label) ? 0 : Float.NEGATIVE_INFINITY;
    }
}
