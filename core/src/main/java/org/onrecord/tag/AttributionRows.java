// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import org.onrecord.statement.AttributionScores;

/** Collects which acts and media the words of a document speak for. Made for one call. */
final class AttributionRows {

    private int[] starts = new int[1024];
    private float[] rows = new float[1024 * AttributionScores.ROW];
    private int count;

    /** Appends some words, whose scores are the first ones. */
    void add(Words words, int from, Scores scores, int number) {
        reserve(count + number);
        for (int word = 0; word < number; word++) {
            starts[count + word] = words.span(from + word, from + word).start();
        }
        System.arraycopy(scores.attributions(), 0, rows, count * AttributionScores.ROW, number * AttributionScores.ROW);
        count += number;
    }

    private void reserve(int room) {
        if (room > starts.length) {
            int size = Math.max(room, 2 * starts.length);
            starts = Arrays.copyOf(starts, size);
            rows = Arrays.copyOf(rows, size * AttributionScores.ROW);
        }
    }

    AttributionScores scores() {
        return new AttributionScores(
                IntBuffer.wrap(starts, 0, count).slice(),
                FloatBuffer.wrap(rows, 0, count * AttributionScores.ROW).slice());
    }
}
