// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class InOrderTest {

    @Test
    @Timeout(60)
    void hands_results_on_in_the_order_of_the_things() throws IOException {
        List<Integer> results = new ArrayList<>();
        try (InOrder<Integer, Integer> queue = new InOrder<>(3, InOrderTest::slowly, results::add)) {
            for (int thing = 0; thing < 50; thing++) {
                queue.add(thing);
            }
            queue.finish();
        }
        assertThat(results).isEqualTo(IntStream.range(0, 50).boxed().toList());
    }

    private static int slowly(int thing) {
        long busy = (thing % 3) * 1_000_000L + System.nanoTime();
        while (System.nanoTime() < busy) {
            Thread.onSpinWait();
        }
        return thing;
    }
}
