// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.AttributionScores;
import org.onrecord.tag.TaggerWork;

class OnnxGraphTest {

    private static final long WIDTH = 384;
    private static final long INNER = 4 * WIDTH;

    @Test
    void countsWhatTheModelMultiplies() throws IOException {
        OnnxGraph graph = OnnxGraph.of(TaggerWork.encoder());
        long layers = graph.nodes().stream()
                .filter(node -> node.kind().equals("QAttention"))
                .count();

        assertThat(layers).isPositive();
        assertThat(graph.multiplyAddsPerPiece())
                .isEqualTo(layers * (4 * WIDTH * WIDTH + 2 * WIDTH * INNER)
                        + WIDTH * (7 + 4 * 64 + AttributionScores.ROW));
        assertThat(graph.multiplyAddsPerPair()).isEqualTo(layers * 2 * WIDTH);
    }
}
