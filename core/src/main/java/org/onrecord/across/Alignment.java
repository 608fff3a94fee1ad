// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * The stretch of two wordings that agrees best, word by word: local alignment with affine gaps. Smith and Waterman,
 * "Identification of Common Molecular Subsequences", 1981; Gotoh, "An Improved Algorithm for Matching Biological
 * Sequences", 1982.
 *
 * @param pairs indices of the words that agree, ascending in both; empty where no words do
 */
record Alignment(List<Pair> pairs) {

    /** Index of a word in the one wording and of the same word in the other. */
    record Pair(int one, int other) {}

    private static final double MATCH = 0.25;
    private static final double MISMATCH = -0.6;
    private static final double OPEN = -0.8;
    private static final double EXTEND = -0.08;

    static Alignment of(List<QuotedWord> one, List<QuotedWord> other) {
        return new Grid(one, other).best();
    }

    /** The scores of one alignment: the best that ends at each pair of words, with the two agreeing or a gap in either. */
    private static final class Grid {

        private static final byte STOP = 0;
        private static final byte DIAGONAL = 1;
        private static final byte UP = 2;
        private static final byte LEFT = 3;

        private final List<QuotedWord> one;
        private final List<QuotedWord> other;
        private final int width;
        private final byte[] steps;
        /** For a gap that ends at a cell, how many words it leaves out. */
        private final short[] up;

        private final short[] left;
        private double best;
        private int bestAt;

        Grid(List<QuotedWord> one, List<QuotedWord> other) {
            this.one = one;
            this.other = other;
            width = other.size() + 1;
            int cells = (one.size() + 1) * width;
            steps = new byte[cells];
            up = new short[cells];
            left = new short[cells];
            fill();
        }

        private void fill() {
            double[] above = new double[width];
            double[] gapAbove = new double[width];
            Arrays.fill(gapAbove, Double.NEGATIVE_INFINITY);
            for (int row = 1; row <= one.size(); row++) {
                double[] here = new double[width];
                double gapHere = Double.NEGATIVE_INFINITY;
                for (int column = 1; column < width; column++) {
                    int cell = row * width + column;
                    up[cell] = (short) (above[column] + OPEN >= gapAbove[column] + EXTEND ? 1 : up[cell - width] + 1);
                    gapAbove[column] = Math.max(above[column] + OPEN, gapAbove[column] + EXTEND);
                    left[cell] = (short) (here[column - 1] + OPEN >= gapHere + EXTEND ? 1 : left[cell - 1] + 1);
                    gapHere = Math.max(here[column - 1] + OPEN, gapHere + EXTEND);
                    here[column] = choose(cell, above[column - 1] + likeness(row, column), gapAbove[column], gapHere);
                }
                above = here;
            }
        }

        private double likeness(int row, int column) {
            QuotedWord word = one.get(row - 1);
            QuotedWord same = other.get(column - 1);
            return word.form().equals(same.form()) ? MATCH + Math.min(word.weight(), same.weight()) : MISMATCH;
        }

        private double choose(int cell, double diagonal, double gapUp, double gapLeft) {
            double score = Math.max(0, Math.max(diagonal, Math.max(gapUp, gapLeft)));
            steps[cell] = score <= 0 ? STOP : score == diagonal ? DIAGONAL : score == gapUp ? UP : LEFT;
            if (score > best) {
                best = score;
                bestAt = cell;
            }
            return score;
        }

        Alignment best() {
            List<Pair> pairs = new ArrayList<>();
            int cell = bestAt;
            while (steps[cell] != STOP) {
                int row = cell / width - 1;
                int column = cell % width - 1;
                if (steps[cell] == DIAGONAL) {
                    if (one.get(row).form().equals(other.get(column).form())) {
                        pairs.add(new Pair(row, column));
                    }
                    cell -= width + 1;
                } else {
                    cell -= steps[cell] == UP ? up[cell] * width : left[cell];
                }
            }
            Collections.reverse(pairs);
            return new Alignment(pairs);
        }
    }
}
