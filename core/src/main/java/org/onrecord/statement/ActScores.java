// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;

/**
 * How far each word of a document speaks for each {@link Act}, as an encoder that was trained to tell them has it. A word
 * has three rows of scores, one number an act in the order of the enum: as a word of a cue, as a word of a content, and
 * as a content's first word. Unchangeable.
 */
public final class ActScores {

    /** Numbers that a word has. */
    public static final int ROW = 3 * Act.values().length;

    /** No word says anything. */
    public static final ActScores NONE = new ActScores(new int[0], new float[0]);

    private static final int ACTS = Act.values().length;

    /** Words of a content that count; what stands later tells no more. */
    private static final int CONTENT_WORDS = 60;

    private final int[] starts;
    private final float[] rows;

    /**
     * @param starts where each word begins in the document's text, in ascending order
     * @param rows {@link #ROW} numbers a word
     */
    public ActScores(int[] starts, float[] rows) {
        if (rows.length != starts.length * ROW) {
            throw new IllegalArgumentException(rows.length + " scores of " + starts.length + " words");
        }
        this.starts = starts.clone();
        this.rows = rows.clone();
    }

    /**
     * What an attribution's words say together: the mean over the words of its cue, and that over those of its content, and
     * the content's first word.
     *
     * @return one number an act; differences between them are logarithms of odds, zeros where no word is known
     */
    public float[] of(Attribution attribution) {
        float[] sums = new float[ACTS];
        int[] cue = words(attribution.cue());
        int[] content = words(attribution.content());
        addMean(cue, 0, sums);
        addMean(Arrays.copyOf(content, Math.min(content.length, CONTENT_WORDS)), ACTS, sums);
        addMean(Arrays.copyOf(content, Math.min(content.length, 1)), 2 * ACTS, sums);
        return sums;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ActScores scores
                && Arrays.equals(starts, scores.starts)
                && Arrays.equals(rows, scores.rows);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(starts) + Arrays.hashCode(rows);
    }

    private void addMean(int[] words, int from, float[] sums) {
        for (int word : words) {
            for (int act = 0; act < ACTS; act++) {
                sums[act] += rows[word * ROW + from + act] / words.length;
            }
        }
    }

    /** The words that begin in one of these. */
    private int[] words(List<Span> spans) {
        return spans.stream()
                .sorted()
                .flatMapToInt(span -> IntStream.range(first(span.start()), first(span.end())))
                .distinct()
                .toArray();
    }

    /** Index of the first word that begins here or later. */
    private int first(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 1;
    }
}
