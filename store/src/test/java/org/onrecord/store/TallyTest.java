// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Counts are the same in an array and in a table, however wrong the guess was. */
class TallyTest {

    @ParameterizedTest
    @CsvSource({"1000, 1000", "1000, 1", "1000000, 1", "1000000, 100000", "1000000, 1000000", "1, 0"})
    void counts(int limit, int expected) {
        Random random = new Random(limit + expected);
        Tally tally = new Tally(limit, expected);
        Map<Integer, Integer> known = new HashMap<>();
        for (int add = 0; add < 5_000; add++) {
            int number = random.nextInt(limit);
            tally.add(number, add % 3 + 1);
            known.merge(number, add % 3 + 1, Integer::sum);
        }
        Map<Integer, Integer> counted = new HashMap<>();
        tally.each((number, count) ->
                assertThat(counted.put(number, count)).as("given once").isNull());
        assertThat(counted).isEqualTo(known);
        assertThat(tally.size()).isEqualTo(known.size());
    }
}
