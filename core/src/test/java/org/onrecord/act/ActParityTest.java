// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.statement.Act;
import org.onrecord.statement.Quotation;

/** The training computes features and acts of invented phrases; the Java code must come to the same. */
class ActParityTest {

    private static final ActFeatures FEATURES = new ActFeatures();
    private static final Classifier<Act> ACTS = Classifier.ofActs();

    static Stream<String> cases() throws IOException {
        try (InputStream stream = Objects.requireNonNull(ActParityTest.class.getResourceAsStream("parity.tsv"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void agrees_with_the_training(String line) {
        String[] parts = line.split("\t", -1);
        Quotation quotation = Quotation.valueOf(parts[3].toUpperCase(Locale.ROOT));
        Set<String> features = FEATURES.of(parts[0], parts[1], parts[2], quotation);
        assertThat(features).containsExactlyInAnyOrder(parts[5].split(" ", -1));
        assertThat(ACTS.likeliest(features, new float[Act.values().length]))
                .isEqualTo(Act.valueOf(parts[4].toUpperCase(Locale.ROOT)));
    }
}
