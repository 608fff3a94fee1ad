// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class GoldFileTest {

    @Test
    void a_reference_to_a_line_above_stays() {
        String content = "T1\tCue 0 4\tsaid\nE1\tAttribution:T1 Cue:T1\n";

        assertThat(GoldFile.withoutForwardReferences(content)).isEqualTo(content);
    }

    @Test
    void a_reference_to_a_line_below_is_not_read() {
        assertThat(GoldFile.withoutForwardReferences(
                        "T1\tCue 0 4\tsaid\nE1\tAttribution:T1 Cue:T1 Source:T2\nT2\tSource 5 7\the\n"))
                .isEqualTo("T1\tCue 0 4\tsaid\nE1\tAttribution:T1 Cue:T1\nT2\tSource 5 7\the\n");
    }
}
