// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Act;
import org.onrecord.statement.Medium;

class ClassifierTest {

    @Test
    void whatTheEncoderSaysOutweighsTheFeaturesWhereItIsSure() {
        sure(Classifier.ofActs(), List.of(Act.values()));
        sure(Classifier.ofMedia(), List.of(Medium.values()));
    }

    private static <T> void sure(Classifier<T> classifier, List<T> values) {
        for (int index = 0; index < values.size(); index++) {
            float[] encoded = new float[values.size()];
            encoded[index] = 100;
            assertThat(classifier.likeliest(Set.of(), encoded)).isEqualTo(values.get(index));
        }
    }
}
