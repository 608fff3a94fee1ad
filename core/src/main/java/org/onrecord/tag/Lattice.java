// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.onrecord.statement.Role;

/**
 * All ways to label the words of one passage, and how probable a span is over all of them (forward-backward; Rabiner, "A
 * Tutorial on Hidden Markov Models", 1989, whose scaling keeps the numbers in range).
 * Made for one call and used for one passage after another.
 */
final class Lattice {

    private static final int LABELS = Labels.COUNT;

    private final Crf crf;
    private final double[] follows = new double[LABELS * LABELS];

    private int words;
    /** How likely each word's label is by the word alone, but for a factor. */
    private double[] alone = new double[0];

    /** Probability of each word's label given the words up to it. */
    private double[] forward = new double[0];

    /** Likelihood of the words after it given each word's label, over the probability of those words. */
    private double[] backward = new double[0];

    /** Probability of each word given the words before it, but for a factor. */
    private double[] scale = new double[0];

    Lattice(Crf crf) {
        this.crf = crf;
        for (int before = 0; before < LABELS; before++) {
            for (int label = 0; label < LABELS; label++) {
                follows[before * LABELS + label] = Math.exp(crf.transition(before, label));
            }
        }
    }

    /**
     * Takes up the next passage.
     *
     * @param emissions the encoder's scores, word by word, label by label
     * @param words at least 1
     */
    void read(float[] emissions, int words) {
        this.words = words;
        reserve();
        weigh(emissions);
        sumForward();
        sumBackward();
    }

    /** The spans more probable than this over all labellings, in the order of their last words. */
    List<WordSpan> spans(double least) {
        List<WordSpan> spans = new ArrayList<>();
        for (Role role : Role.values()) {
            for (int first = 0; first < words; first++) {
                addSpans(role, first, least, spans);
            }
        }
        spans.sort(Comparator.comparingInt(WordSpan::last));
        return spans;
    }

    private void addSpans(Role role, int first, double least, List<WordSpan> spans) {
        int inside = Labels.continuing(role);
        int label = Labels.beginning(role);
        double reaching = forward[first * LABELS + label];
        for (int last = first; last < words && reaching * backward[last * LABELS + label] > least; last++) {
            double probability = reaching * ends(last, label, inside);
            if (probability > least) {
                spans.add(new WordSpan(role, first, last, Math.min(1, probability)));
            }
            if (last + 1 < words) {
                reaching *= follows[label * LABELS + inside] * alone[(last + 1) * LABELS + inside] / scale[last + 1];
                label = inside;
            }
        }
    }

    /** Likelihood of what comes after a word of this label, where its span goes no further. */
    private double ends(int word, int label, int inside) {
        if (word + 1 == words) {
            return 1;
        }
        double sum = 0;
        for (int next = 0; next < LABELS; next++) {
            sum += next == inside ? 0 : follows[label * LABELS + next] * onward(word + 1, next);
        }
        return sum;
    }

    private void weigh(float[] emissions) {
        for (int word = 0; word < words; word++) {
            int row = word * LABELS;
            float most = emissions[row];
            for (int label = 1; label < LABELS; label++) {
                most = Math.max(most, emissions[row + label]);
            }
            for (int label = 0; label < LABELS; label++) {
                alone[row + label] = Math.exp(emissions[row + label] - most);
            }
        }
    }

    private void sumForward() {
        for (int label = 0; label < LABELS; label++) {
            forward[label] = Math.exp(crf.initial(label)) * alone[label];
        }
        rescale(0);
        for (int word = 1; word < words; word++) {
            int row = word * LABELS;
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                for (int before = 0; before < LABELS; before++) {
                    sum += forward[row - LABELS + before] * follows[before * LABELS + label];
                }
                forward[row + label] = sum * alone[row + label];
            }
            rescale(word);
        }
    }

    private void rescale(int word) {
        double sum = 0;
        for (int at = word * LABELS; at < (word + 1) * LABELS; at++) {
            sum += forward[at];
        }
        for (int at = word * LABELS; at < (word + 1) * LABELS; at++) {
            forward[at] /= sum;
        }
        scale[word] = sum;
    }

    private void sumBackward() {
        Arrays.fill(backward, (words - 1) * LABELS, words * LABELS, 1);
        for (int word = words - 2; word >= 0; word--) {
            for (int label = 0; label < LABELS; label++) {
                double sum = 0;
                for (int next = 0; next < LABELS; next++) {
                    sum += follows[label * LABELS + next] * onward(word + 1, next);
                }
                backward[word * LABELS + label] = sum;
            }
        }
    }

    /** Likelihood of a word of this label and of all that comes after it. */
    private double onward(int word, int label) {
        int at = word * LABELS + label;
        return alone[at] * backward[at] / scale[word];
    }

    private void reserve() {
        if (scale.length < words) {
            scale = new double[words];
            alone = new double[words * LABELS];
            forward = new double[words * LABELS];
            backward = new double[words * LABELS];
        }
    }
}
