// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What is remembered is the same set again, and takes no more room than it needs. */
class MatchesTest {

    @Test
    void fewTakeRoomForThemselvesAlone() {
        Matches few = Matches.of(set(IntStream.of(3, 900_000)));
        assertThat(few.set()).isEqualTo(set(IntStream.of(3, 900_000)));
        assertThat(few.bytes()).isEqualTo(8);
    }

    @Test
    void manyTakeABitForEachStatement() {
        BitSet every = set(IntStream.range(0, 1 << 16));
        assertThat(Matches.of(every).set()).isEqualTo(every);
        assertThat(Matches.of(every).bytes()).isEqualTo((1 << 16) / 8);
    }

    @Test
    void noneAreNone() {
        assertThat(Matches.of(new BitSet()).set()).isEqualTo(new BitSet());
    }

    private static BitSet set(IntStream numbers) {
        BitSet set = new BitSet();
        numbers.forEach(set::set);
        return set;
    }
}
