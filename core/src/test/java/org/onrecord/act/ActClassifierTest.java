// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Act;

class ActClassifierTest {

    private static final ActClassifier CLASSIFIER = new ActClassifier();

    @Test
    void whatTheEncoderSaysOutweighsTheFeaturesWhereItIsSure() {
        float[] encoded = new float[Act.values().length];
        Act alone = CLASSIFIER.likeliest(Set.of(), encoded);
        Act other = alone == Act.DENIAL ? Act.QUESTION : Act.DENIAL;
        encoded[List.of(Act.values()).indexOf(other)] = 100;
        assertThat(CLASSIFIER.likeliest(Set.of(), encoded)).isEqualTo(other);
    }
}
