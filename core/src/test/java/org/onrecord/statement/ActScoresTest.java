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

class ActScoresTest {

    private static final int ACTS = Act.values().length;

    @Test
    void cueAndContentCountByTheirMeansAndTheFirstContentWordOnceMore() {
        float[] rows = new float[4 * ActScores.ROW];
        rows[0] = 8; // first word: in a cue, for the first act
        rows[ActScores.ROW + ACTS] = 1; // second word: in a content
        rows[2 * ActScores.ROW + ACTS] = 3; // third word: likewise
        rows[ActScores.ROW + 2 * ACTS + 1] = 5; // second word, should it be a content's first: for the second act
        rows[2 * ActScores.ROW + 2 * ACTS + 1] = 100; // third word, which is not
        ActScores scores = new ActScores(IntBuffer.wrap(new int[] {0, 5, 9, 14}), FloatBuffer.wrap(rows));
        float[] said = scores.of(attribution(new Span(0, 4), new Span(5, 13)));
        assertThat(said[0]).isEqualTo(8 + (1 + 3) / 2f);
        assertThat(said[1]).isEqualTo(5);
        assertThat(said).hasSize(ACTS);
    }

    @Test
    void ofALongContentSixtyWordsCount() {
        int[] starts = new int[100];
        float[] rows = new float[starts.length * ActScores.ROW];
        for (int word = 0; word < starts.length; word++) {
            starts[word] = 2 * word;
            rows[word * ActScores.ROW + ACTS] = word < 60 ? 1 : 1000;
        }
        float[] said = new ActScores(IntBuffer.wrap(starts), FloatBuffer.wrap(rows))
                .of(attribution(new Span(0, 0), new Span(0, 200)));
        assertThat(said[0]).isCloseTo(1, within(1e-4f));
    }

    @Test
    void whereNothingIsKnownNothingIsSaid() {
        assertThat(ActScores.NONE.of(attribution(new Span(0, 4), new Span(5, 13))))
                .hasSize(ACTS)
                .containsOnly(0);
    }

    @Test
    void scoresAndWordsBelongTogether() {
        assertThatThrownBy(() -> new ActScores(IntBuffer.allocate(1), FloatBuffer.allocate(3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("3 scores of 1 words");
    }

    private static Attribution attribution(Span cue, Span content) {
        return new Attribution(List.of(), List.of(cue), List.of(content), null, 1);
    }
}
