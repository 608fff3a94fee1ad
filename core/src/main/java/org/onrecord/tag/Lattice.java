// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All ways to label the words of one passage, with the best of them (Viterbi) and the probability of a span over all
 * (forward-backward; Rabiner, "A Tutorial on Hidden Markov Models", 1989, whose scaling keeps the numbers in range).
 * Made for one call and used for one passage after another.
 */
final class Lattice {

    private static final int LABELS = Labels.COUNT;

    private final Crf crf;
    private final double[] follows = new double[LABELS * LABELS];

    private int words;
    private int[] best = new int[0];

    /** The label before, on the best way to each word and label. */
    private byte[] back = new byte[0];

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
        decode(emissions);
        weigh(emissions);
        sumForward();
        sumBackward();
    }

    /** The spans of the best labelling, in the order of the text. */
    List<WordSpan> spans() {
        List<WordSpan> spans = new ArrayList<>();
        for (int first = 0; first < words; first++) {
            if (Labels.begins(best[first])) {
                int last = first;
                while (last + 1 < words && best[last + 1] == best[first] + 1) {
                    last++;
                }
                spans.add(new WordSpan(Labels.role(best[first]), first, last));
            }
        }
        return spans;
    }

    /** The probability that exactly these words are a span of this role, whatever the other words are. */
    double probability(WordSpan span) {
        int inside = Labels.continuing(span.role());
        int label = Labels.beginning(span.role());
        double product = forward[span.first() * LABELS + label];
        for (int word = span.first() + 1; word <= span.last(); word++) {
            product *= follows[label * LABELS + inside] * alone[word * LABELS + inside] / scale[word];
            label = inside;
        }
        return Math.min(1, product * ends(span.last(), label, inside));
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

    private void decode(float[] emissions) {
        float[] score = new float[LABELS];
        float[] grown = new float[LABELS];
        for (int label = 0; label < LABELS; label++) {
            score[label] = crf.initial(label) + emissions[label];
        }
        for (int word = 1; word < words; word++) {
            for (int label = 0; label < LABELS; label++) {
                int before = bestBefore(score, label);
                back[word * LABELS + label] = (byte) before;
                grown[label] = score[before] + crf.transition(before, label) + emissions[word * LABELS + label];
            }
            float[] done = score;
            score = grown;
            grown = done;
        }
        follow(score);
    }

    private int bestBefore(float[] score, int label) {
        int best = 0;
        for (int before = 1; before < LABELS; before++) {
            if (score[before] + crf.transition(before, label) > score[best] + crf.transition(best, label)) {
                best = before;
            }
        }
        return best;
    }

    /** Goes back from the best label of the last word. */
    private void follow(float[] score) {
        int label = 0;
        for (int other = 1; other < LABELS; other++) {
            label = score[other] > score[label] ? other : label;
        }
        for (int word = words - 1; word >= 0; word--) {
            best[word] = label;
            label = back[word * LABELS + label];
        }
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
        if (best.length < words) {
            best = new int[words];
            scale = new double[words];
            back = new byte[words * LABELS];
            alone = new double[words * LABELS];
            forward = new double[words * LABELS];
            backward = new double[words * LABELS];
        }
    }
}
