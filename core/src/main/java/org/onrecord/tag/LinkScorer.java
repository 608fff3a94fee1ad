// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedLink;

/**
 * Tells how likely each cue goes with each content and each source of its passage: the product of two vectors that the
 * encoder gives for either (after Dozat and Manning, "Deep Biaffine Attention for Neural Dependency Parsing", ICLR
 * 2017), and how far the two stand apart. A content chooses among the cues, a cue among the sources, and either may
 * choose none. Safe to share between threads.
 */
final class LinkScorer {

    /** Numbers in each of the four vectors of a word: as cue to contents, as content, as cue to sources, as source. */
    static final int WIDTH = 64;

    static final int PARTS = 4;

    /** What a distance is counted as: 8 steps on either side of the cue. */
    static final int DISTANCES = 16;

    private static final int[] STEPS = {0, 1, 2, 4, 8, 16, 32};
    private static final int CONTENT = 0;
    private static final int SOURCE = 1;
    /** The most words between two that may belong together: in a very long passage, what stands farther away only competes. */
    private static final int REACH = 48;

    private static final double WORTH_TELLING = 0.001;

    private final float[] distance;
    private final float[] none;

    /**
     * @param distance score of each distance, of contents and then of sources
     * @param none score of a content without a cue and of a cue without a source
     */
    LinkScorer(float[] distance, float[] none) {
        this.distance = distance.clone();
        this.none = none.clone();
    }

    /**
     * The links that are worth telling.
     *
     * @param states the vectors of the passage's words, word by word
     * @param spans the spans of the passage; the links name them by their index
     */
    List<TaggedLink> links(float[] states, List<WordSpan> spans) {
        List<TaggedLink> links = new ArrayList<>();
        for (int chooser = 0; chooser < spans.size(); chooser++) {
            switch (spans.get(chooser).role()) {
                case CONTENT -> choose(states, spans, chooser, Role.CUE, links);
                case CUE -> choose(states, spans, chooser, Role.SOURCE, links);
                case SOURCE -> {}
            }
        }
        return links;
    }

    private void choose(float[] states, List<WordSpan> spans, int chooser, Role wanted, List<TaggedLink> links) {
        int kind = wanted == Role.CUE ? CONTENT : SOURCE;
        double[] weights = new double[spans.size()];
        double sum = Math.exp(none[kind]);
        for (int other = 0; other < spans.size(); other++) {
            if (spans.get(other).role() == wanted && gap(spans.get(chooser), spans.get(other)) <= REACH) {
                int cue = kind == CONTENT ? other : chooser;
                int argument = kind == CONTENT ? chooser : other;
                weights[other] = Math.exp(score(states, spans.get(cue), spans.get(argument), kind));
                sum += weights[other];
            }
        }
        for (int other = 0; other < spans.size(); other++) {
            if (weights[other] > WORTH_TELLING * sum) {
                boolean content = kind == CONTENT;
                links.add(new TaggedLink(content ? other : chooser, content ? chooser : other, weights[other] / sum));
            }
        }
    }

    private double score(float[] states, WordSpan cue, WordSpan argument, int kind) {
        return product(states, cue, 2 * kind, argument, 2 * kind + 1) / 8
                + distance[kind * DISTANCES + bucket(cue, argument)];
    }

    /** The product of the means of the vectors at both ends of either span. */
    private static double product(float[] states, WordSpan left, int leftPart, WordSpan right, int rightPart) {
        double sum = 0;
        for (int i = 0; i < WIDTH; i++) {
            sum += ends(states, left, leftPart * WIDTH + i) * ends(states, right, rightPart * WIDTH + i);
        }
        return sum;
    }

    private static double ends(float[] states, WordSpan span, int at) {
        int row = PARTS * WIDTH;
        return 0.5 * (states[span.first() * row + at] + states[span.last() * row + at]);
    }

    /** How many words stand between two spans. */
    private static int gap(WordSpan one, WordSpan other) {
        return other.first() > one.first() ? other.first() - one.last() - 1 : one.first() - other.last() - 1;
    }

    static int bucket(WordSpan cue, WordSpan argument) {
        boolean after = argument.first() > cue.first();
        int gap = gap(cue, argument);
        int steps = 0;
        while (steps < STEPS.length && gap > STEPS[steps]) {
            steps++;
        }
        return after ? steps + DISTANCES / 2 : steps;
    }
}
