// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.corpus.Copy;
import org.onrecord.corpus.Prose;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.pipeline.Pipeline;

/** People and places are invented. */
class CopyFinderTest {

    private static final String REPORT = """
            LAKE CITY, Minnesota (AP) — The council of Lake City voted late on Tuesday to close the old harbor for the winter, \
            a step that fishing crews had opposed since the spring. Mayor Ada Holm cast the deciding vote after three hours \
            of debate in a crowded hall.

            "The harbor is not safe, and I will not wait for somebody to drown," Holm said.

            Crews have until the end of October to move forty boats to the northern pier, where the city has promised to dig \
            a deeper channel and to waive the mooring fee for two seasons.
            """;

    private static final String OWN = """
            Forty boats must leave the old harbor of Lake City by November. The mayor broke a tie in the council on Tuesday night.

            "The harbor is not safe, and I will not wait for somebody to drown," Holm said.

            For Per Brandt, who has moored his trawler there since he was a boy, the vote ends a fight of many months. He fears that \
            the northern pier will silt up as it did ten years ago, when a dredger had to be called from Duluth at great cost.
            """;

    private final CopyFinder finder = new CopyFinder();

    @Test
    void a_report_that_was_cut_and_reprinted_is_a_copy() {
        Prose reprint = prose("reprint", REPORT.substring(REPORT.indexOf("Mayor Ada")), null);
        assertThat(finder.find(prose("first", REPORT, null), reprint))
                .hasValueSatisfying(copy -> assertThat(copy.share()).isGreaterThan(0.8));
        assertThat(finder.find(prose("first", REPORT, null), reprint).map(Copy::from))
                .contains("first");
    }

    @Test
    void the_same_quotation_in_a_report_of_its_own_is_none() {
        assertThat(finder.find(prose("first", REPORT, null), prose("own", OWN, null)))
                .isEmpty();
    }

    @Test
    void an_agency_is_credited_by_dateline_or_byline() {
        assertThat(prose("a", REPORT, null).agency()).isEqualTo("Associated Press");
        assertThat(prose("a", OWN, "By Reuters Staff").agency()).isEqualTo("Reuters");
        assertThat(prose("a", OWN, "Per Apman").agency()).isNull();
        assertThat(prose("a", OWN + "\nThe Associated Press (AP) contributed to this report.", null)
                        .agency())
                .isNull();
    }

    private static Prose prose(String id, String text, @Nullable String byline) {
        try (Pipeline pipeline = Pipeline.withoutModel()) {
            return pipeline.prose(new Document(id, text, Publication.UNKNOWN.withByline(byline), List.of()));
        }
    }
}
