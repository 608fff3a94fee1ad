// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.document.Rising;
import org.onrecord.document.Span;

/**
 * How far each word of a document speaks for each {@link Act} and for each {@link Medium}, as an encoder that was trained
 * to tell them has it. A word has three rows of scores, one number an act and one a medium in the order of the enums: as a
 * word of a cue, as a word of a content, and as a content's first word.
 *
 * @param starts where each word begins in the document's text, in ascending order; read only
 * @param rows {@link #ROW} numbers a word; read only
 */
public record AttributionScores(IntBuffer starts, FloatBuffer rows) {

    private static final int ACTS = Act.values().length;
    private static final int MEDIA = Medium.values().length;

    /** What stands in one of a word's rows. */
    private static final int CLASSES = ACTS + MEDIA;

    /** Numbers that a word has. */
    public static final int ROW = 3 * CLASSES;

    /** No word says anything. */
    public static final AttributionScores NONE = new AttributionScores(IntBuffer.allocate(0), FloatBuffer.allocate(0));

    /** Words of a content that count; what stands later tells no more. */
    private static final int CONTENT_WORDS = 60;

    public AttributionScores {
        if (rows.limit() != starts.limit() * ROW) {
            throw new IllegalArgumentException(rows.limit() + " scores of " + starts.limit() + " words");
        }
        starts = starts.asReadOnlyBuffer();
        rows = rows.asReadOnlyBuffer();
    }

    /** Whether no word says anything, as where no model read the document. */
    public boolean isSilent() {
        return starts.limit() == 0;
    }

    /**
     * What an attribution's words say together: the mean over the words of its cue, and that over those of its content, and
     * the content's first word.
     *
     * @return one number an act; differences between them are logarithms of odds, zeros where no word is known
     */
    public float[] acts(Attribution attribution) {
        return sums(attribution, 0, ACTS);
    }

    /** The same of the media: one number for each. */
    public float[] media(Attribution attribution) {
        return sums(attribution, ACTS, MEDIA);
    }

    private float[] sums(Attribution attribution, int from, int classes) {
        float[] sums = new float[classes];
        int[] cue = words(attribution.cue());
        int[] content = words(attribution.content());
        addMean(cue, from, sums);
        addMean(Arrays.copyOf(content, Math.min(content.length, CONTENT_WORDS)), CLASSES + from, sums);
        addMean(Arrays.copyOf(content, Math.min(content.length, 1)), 2 * CLASSES + from, sums);
        return sums;
    }

    private void addMean(int[] words, int from, float[] sums) {
        for (int word : words) {
            for (int index = 0; index < sums.length; index++) {
                sums[index] += rows.get(word * ROW + from + index) / words.length;
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
        return new Rising(starts.limit(), starts::get).below(place);
    }
}
