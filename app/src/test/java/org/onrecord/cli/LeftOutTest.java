// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Outcome.Reason;
import org.onrecord.ingest.Place;

class LeftOutTest {

    private final List<String> said = new ArrayList<>();
    private final LeftOut leftOut = new LeftOut(2, said::add);

    @Test
    void names_the_first_few_of_an_input_and_counts_the_rest() {
        add(Reason.DUPLICATE, "a.jsonl", 1, 4);
        add(Reason.TOO_SHORT, "a.jsonl", 5, 6);
        leftOut.finish();

        assertThat(said)
                .containsExactly(
                        "a.jsonl, line 1: duplicate: here",
                        "a.jsonl, line 2: duplicate: here",
                        "a.jsonl, line 5: too short: here",
                        "a.jsonl, line 6: too short: here",
                        "a.jsonl: duplicate: 2 more (--every-skip names each)");
    }

    @Test
    void counts_each_input_by_itself() {
        add(Reason.DUPLICATE, "a.jsonl", 1, 3);
        add(Reason.DUPLICATE, "b.jsonl", 1, 2);
        leftOut.finish();

        assertThat(said)
                .containsExactly(
                        "a.jsonl, line 1: duplicate: here",
                        "a.jsonl, line 2: duplicate: here",
                        "a.jsonl: duplicate: 1 more (--every-skip names each)",
                        "b.jsonl, line 1: duplicate: here",
                        "b.jsonl, line 2: duplicate: here");
    }

    @Test
    void names_every_error() {
        add(Reason.ERROR, "crawl.warc", 1, 50);
        leftOut.finish();

        assertThat(said).hasSize(50);
    }

    private void add(Reason reason, String source, int first, int last) {
        for (int line = first; line <= last; line++) {
            leftOut.add(new Outcome.Skipped(reason, Place.of(source).atLine(line), "here"));
        }
    }
}
