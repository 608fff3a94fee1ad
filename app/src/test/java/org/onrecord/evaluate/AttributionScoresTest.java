// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Span;
import org.onrecord.format.BratFile;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Role;

class AttributionScoresTest {

    private static final String TEXT = "Brandt said the ferry sails. Okeke denied that it will sail today.";
    private static final String GOLD = """
            T1\tSource 0 6\tBrandt
            T2\tCue 7 11\tsaid
            T3\tContent 12 27\tthe ferry sails
            E1\tAttribution:T2 Source:T1 Cue:T2 Content:T3
            T4\tSource 29 34\tOkeke
            T5\tCue 35 41\tdenied
            T6\tContent 42 65\tthat it will sail today
            E2\tAttribution:T5 Source:T4 Cue:T5 Content:T6
            """;

    private final AttributionScorer scorer = new AttributionScorer(Set.of());

    @Test
    void figures_worked_by_hand() throws Exception {
        Attribution exact = attribution(new Span(0, 6), new Span(7, 11), new Span(12, 27), 0.9);
        Attribution shorter = attribution(new Span(29, 34), new Span(35, 41), new Span(47, 65), 0.7);
        Attribution invented = attribution(new Span(0, 6), new Span(22, 27), new Span(29, 41), 0.4);

        AttributionScores scores = scorer.score(TEXT, gold(), List.of(exact, shorter, invented));

        assertThat(scores.score(Role.SOURCE)).isEqualTo(new Score(2, 2, 2));
        assertThat(scores.score(Role.CUE)).isEqualTo(new Score(2, 3, 2));
        assertThat(scores.score(Role.CONTENT)).isEqualTo(new Score(1, 3, 2));
        assertThat(scores.relaxed()).isEqualTo(new Score(2, 3, 2));
        assertThat(scores.strict()).isEqualTo(new Score(1, 3, 2));
        assertThat(scores.calibrationError()).isCloseTo((0.1 + 0.3 + 0.4) / 3, within(1e-9));
    }

    @Test
    void a_content_that_shares_less_than_half_is_wrong() throws Exception {
        Attribution sliver = attribution(new Span(29, 34), new Span(35, 41), new Span(60, 65), 0.7);

        assertThat(scorer.score(TEXT, gold(), List.of(sliver)).relaxed()).isEqualTo(new Score(0, 1, 2));
    }

    @Test
    void only_gold_attributions_with_the_cues_asked_for_count() throws Exception {
        AttributionScores scores = new AttributionScorer(Set.of("said", "told")).score(TEXT, gold(), List.of());

        assertThat(scores.relaxed().gold()).isEqualTo(1);
    }

    @Test
    void documents_add_up() throws Exception {
        AttributionScores one = scorer.score(TEXT, gold(), List.of());

        assertThat(one.plus(one).relaxed()).isEqualTo(new Score(0, 0, 4));
        assertThat(one.rows()).contains("attribution   P 0.000 R 0.000 F1 0.000  (gold 2, predicted 0)");
    }

    private static BratFile gold() throws Exception {
        return BratFile.parse(GOLD, "gold.ann", TEXT);
    }

    private static Attribution attribution(Span source, Span cue, Span content, double confidence) {
        return new Attribution(List.of(source), List.of(cue), List.of(content), null, confidence);
    }
}
