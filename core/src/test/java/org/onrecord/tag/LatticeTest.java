// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Role;

/** Holds the lattice against a count of all labellings, one by one. */
class LatticeTest {

    private static final int LABELS = Labels.COUNT;

    @RepeatedTest(20)
    void agreesWithCountingAllLabellings(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        int words = 1 + random.nextInt(5);
        float[] transition = numbers(random, LABELS * LABELS);
        float[] initial = numbers(random, LABELS);
        float[] emissions = numbers(random, words * LABELS);
        Map<WordSpan, Double> sums = new HashMap<>();
        double all = 0;
        for (int[] labels : labellings(words)) {
            double weight = Math.exp(score(labels, transition, initial, emissions));
            all += weight;
            spans(labels).forEach(span -> sums.merge(span, weight, Double::sum));
        }
        Lattice lattice = new Lattice(new Crf(transition, initial));
        lattice.read(numbers(random, 9 * LABELS), 9); // what was read before leaves no trace
        lattice.read(emissions, words);
        List<WordSpan> found = lattice.spans(0.02);
        assertThat(found).isSortedAccordingTo(Comparator.comparingInt(WordSpan::last));
        for (Map.Entry<WordSpan, Double> sum : sums.entrySet()) {
            double probability = sum.getValue() / all;
            WordSpan span = sum.getKey();
            assertThat(found.stream().filter(one -> same(one, span)).toList())
                    .hasSize(probability > 0.02 ? 1 : 0)
                    .allSatisfy(one -> assertThat(one.probability()).isCloseTo(probability, within(1e-6)));
        }
    }

    @Test
    void staysInRangeOverManyWords() {
        Random random = new Random(5);
        int words = 5000;
        float[] emissions = numbers(random, words * LABELS);
        for (int i = 0; i < emissions.length; i++) {
            emissions[i] *= 30;
        }
        Lattice lattice = new Lattice(new Crf(numbers(random, LABELS * LABELS), numbers(random, LABELS)));
        lattice.read(emissions, words);
        assertThat(lattice.spans(0.5))
                .hasSizeGreaterThan(100)
                .allSatisfy(span -> assertThat(span.probability()).isBetween(0.5, 1.0));
    }

    @Test
    void namesOfTheLabels() {
        assertThat(Labels.names())
                .containsExactly("O", "B-Source", "I-Source", "B-Cue", "I-Cue", "B-Content", "I-Content");
    }

    private static List<int[]> labellings(int words) {
        List<int[]> found = new ArrayList<>(List.of(new int[0]));
        for (int word = 0; word < words; word++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] labels : found) {
                for (int label = 0; label < LABELS; label++) {
                    int before = labels.length == 0 ? Labels.OUTSIDE : labels[labels.length - 1];
                    if (Labels.mayFollow(before, label)) {
                        int[] one = Arrays.copyOf(labels, labels.length + 1);
                        one[labels.length] = label;
                        longer.add(one);
                    }
                }
            }
            found = longer;
        }
        return found;
    }

    private static double score(int[] labels, float[] transition, float[] initial, float[] emissions) {
        double sum = initial[labels[0]];
        for (int i = 0; i < labels.length; i++) {
            sum += emissions[i * LABELS + labels[i]];
            sum += i == 0 ? 0 : transition[labels[i - 1] * LABELS + labels[i]];
        }
        return sum;
    }

    private static List<WordSpan> spans(int[] labels) {
        List<WordSpan> spans = new ArrayList<>();
        for (int i = 0; i < labels.length; i++) {
            if (Labels.begins(labels[i])) {
                Role role = Labels.role(labels[i]);
                int last = i;
                while (last + 1 < labels.length && labels[last + 1] == Labels.continuing(role)) {
                    last++;
                }
                spans.add(new WordSpan(role, i, last, 1));
            }
        }
        return spans;
    }

    private static boolean same(WordSpan one, WordSpan other) {
        return one.role() == other.role() && one.first() == other.first() && one.last() == other.last();
    }

    private static float[] numbers(Random random, int count) {
        float[] numbers = new float[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = (float) random.nextGaussian();
        }
        return numbers;
    }
}
