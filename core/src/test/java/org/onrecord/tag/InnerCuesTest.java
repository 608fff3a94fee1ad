// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.statement.Role;

class InnerCuesTest {

    private static final int WORDS = 4;

    /** Vectors of words of which the third has a number that speaks for it. */
    private final float[] states = new float[WORDS * Scores.STATE];

    {
        states[2 * Scores.STATE + 7] = 1.5f;
    }

    @Test
    void contentWithWordThatIsSpokenForIsWorthIt() {
        InnerCues cues = new InnerCues(weights(1, -1));
        assertThat(cues.areIn(content(1, 3), states)).isTrue();
        assertThat(cues.areIn(content(2, 2), states)).isTrue();
        assertThat(cues.areIn(content(0, 1), states)).isFalse();
        assertThat(cues.areIn(content(3, 3), states)).isFalse();
    }

    @Test
    void lastNumberCountsByItself() {
        assertThat(new InnerCues(weights(1, -1.5f)).areIn(content(0, 3), states))
                .isFalse();
        assertThat(new InnerCues(weights(0, 0.1f)).areIn(content(0, 0), states)).isTrue();
    }

    @Test
    void everyWordOrNone() {
        assertThat(InnerCues.of(true).areIn(content(0, 0), states)).isTrue();
        assertThat(InnerCues.of(false).areIn(content(0, 3), states)).isFalse();
    }

    private static float[] weights(float ofNumber, float byItself) {
        float[] weights = new float[InnerCues.WEIGHTS];
        weights[7] = ofNumber;
        weights[InnerCues.WEIGHTS - 1] = byItself;
        return weights;
    }

    private static WordSpan content(int first, int last) {
        return new WordSpan(Role.CONTENT, first, last, 0.9);
    }
}
