// SPDX-License-Identifier: Apache-2.0
package org.onrecord.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.nio.FloatBuffer;
import java.nio.IntBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Span;

class AttributionScoresTest {

    private static final int ACTS = Act.values().length;
    private static final int CLASSES = ACTS + Medium.values().length;
    private static final int POLL = List.of(Medium.values()).indexOf(Medium.POLL);

    @Test
    void cueAndContentCountByTheirMeansAndTheFirstContentWordOnceMore() {
        float[] rows = new float[4 * AttributionScores.ROW];
        rows[0] = 8; // first word: in a cue, for the first act
        rows[AttributionScores.ROW + CLASSES] = 1; // second word: in a content
        rows[2 * AttributionScores.ROW + CLASSES] = 3; // third word: likewise
        rows[AttributionScores.ROW + 2 * CLASSES + 1] =
                5; // second word, should it be a content's first: for the second act
        rows[2 * AttributionScores.ROW + 2 * CLASSES + 1] = 100; // third word, which is not
        AttributionScores scores =
                new AttributionScores(IntBuffer.wrap(new int[] {0, 5, 9, 14}), FloatBuffer.wrap(rows));
        float[] said = scores.acts(attribution(new Span(0, 4), new Span(5, 13)));
        assertThat(said[0]).isEqualTo(8 + (1 + 3) / 2f);
        assertThat(said[1]).isEqualTo(5);
        assertThat(said).hasSize(ACTS);
    }

    @Test
    void ofALongContentSixtyWordsCount() {
        int[] starts = new int[100];
        float[] rows = new float[starts.length * AttributionScores.ROW];
        for (int word = 0; word < starts.length; word++) {
            starts[word] = 2 * word;
            rows[word * AttributionScores.ROW + CLASSES] = word < 60 ? 1 : 1000;
        }
        float[] said = new AttributionScores(IntBuffer.wrap(starts), FloatBuffer.wrap(rows))
                .acts(attribution(new Span(0, 0), new Span(0, 200)));
        assertThat(said[0]).isCloseTo(1, within(1e-4f));
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        assertThat(AttributionScores.NONE.acts(attribution(new Span(0, 4), new Span(5, 13))))
                .hasSize(ACTS)
                .containsOnly(0);
    }

    @Test
    void mediaStandBehindActs() {
        float[] rows = new float[2 * AttributionScores.ROW];
        rows[ACTS + POLL] = 4; // first word: in a cue
        rows[AttributionScores.ROW + 2 * CLASSES + ACTS] =
                2; // second word, should it be a content's first: for a speech
        float[] said = new AttributionScores(IntBuffer.wrap(new int[] {0, 5}), FloatBuffer.wrap(rows))
                .media(attribution(new Span(0, 4), new Span(5, 13)));
        assertThat(said).hasSize(Medium.values().length);
        assertThat(said[POLL]).isEqualTo(4);
        assertThat(said[0]).isEqualTo(2);
    }

    @Test
    void scoresAndWordsBelongTogether() {
        assertThatThrownBy(() -> new AttributionScores(IntBuffer.allocate(1), FloatBuffer.allocate(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 scores of 1 words");
    }

    private static Attribution attribution(Span cue, Span content) {
        return new Attribution(List.of(), List.of(cue), List.of(content), null, 1);
    }
}
