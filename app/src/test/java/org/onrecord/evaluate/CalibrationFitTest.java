// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.statement.Calibration;
import org.onrecord.statement.Evidence;

class CalibrationFitTest {

    @Test
    void findsTheWeightsThatTheCheckedAttributionsFollow() {
        Calibration truth = new Calibration(List.of(-3.0, 0.4, 0.2, 0.6, 0.1, 0.3, 0.5, 0.5));
        Random random = new Random(3);
        CalibrationFit fit = new CalibrationFit();
        List<Evidence> asked = new ArrayList<>();
        for (int i = 0; i < 5000; i++) {
            Evidence evidence = evidence(random);
            asked.add(evidence);
            fit.add(evidence, random.nextDouble() < truth.confidence(evidence));
        }
        Calibration fitted = fit.calibration();
        double difference = asked.stream()
                .mapToDouble(evidence -> Math.abs(fitted.confidence(evidence) - truth.confidence(evidence)))
                .average()
                .orElseThrow();
        assertThat(difference).isLessThan(0.02);
    }

    @Test
    void withoutExperienceItIsUndecided() {
        assertThat(new CalibrationFit().calibration().confidence(evidence(new Random(1))))
                .isEqualTo(0.5);
    }

    @Test
    void oneSidedExperienceDoesNotMakeItCertain() {
        CalibrationFit fit = new CalibrationFit();
        Random random = new Random(2);
        for (int i = 0; i < 20; i++) {
            fit.add(evidence(random), true);
        }
        assertThat(fit.calibration().confidence(evidence(random))).isBetween(0.9, 1.0);
    }

    private static Evidence evidence(Random random) {
        return new Evidence(
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextDouble(),
                random.nextBoolean(),
                1 + random.nextInt(200));
    }
}
