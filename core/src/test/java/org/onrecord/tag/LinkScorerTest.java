// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedLink;

class LinkScorerTest {

    private static final int WIDTH = LinkScorer.WIDTH;

    /** Source, cue, content, cue, content. */
    private static final List<WordSpan> SPANS = List.of(
            new WordSpan(Role.SOURCE, 0, 0, 1),
            new WordSpan(Role.CUE, 1, 1, 1),
            new WordSpan(Role.CONTENT, 2, 3, 1),
            new WordSpan(Role.CUE, 4, 4, 1),
            new WordSpan(Role.CONTENT, 5, 6, 1));

    @ParameterizedTest
    @CsvSource({
        "4, 5, 6, 6, 8",
        "4, 5, 7, 9, 9",
        "4, 4, 9, 9, 11",
        "4, 4, 60, 70, 15",
        "4, 5, 3, 3, 0",
        "4, 5, 1, 2, 1",
        "80, 80, 0, 2, 7"
    })
    void countsDistancesInSteps(int cueFirst, int cueLast, int first, int last, int expected) {
        assertThat(LinkScorer.bucket(
                        new WordSpan(Role.CUE, cueFirst, cueLast, 1), new WordSpan(Role.CONTENT, first, last, 1)))
                .isEqualTo(expected);
    }

    @Test
    void withoutEvidenceAllChoicesAreAlike() {
        List<TaggedLink> links = new LinkScorer(new float[32], new float[2]).links(new float[7 * 4 * WIDTH], SPANS);
        assertThat(links)
                .filteredOn(link -> link.argument() == 2)
                .extracting(TaggedLink::cue)
                .containsExactly(1, 3);
        assertThat(links)
                .filteredOn(link -> link.argument() == 2)
                .allSatisfy(link -> assertThat(link.probability()).isCloseTo(1 / 3.0, within(1e-9)));
        assertThat(links)
                .filteredOn(link -> link.argument() == 0)
                .allSatisfy(link -> assertThat(link.probability()).isCloseTo(1 / 2.0, within(1e-9)));
    }

    @Test
    void whatStandsTooFarApartDoesNotBelongTogether() {
        List<WordSpan> far = List.of(new WordSpan(Role.CUE, 0, 0, 1), new WordSpan(Role.CONTENT, 130, 131, 1));
        assertThat(new LinkScorer(new float[32], new float[2]).links(new float[132 * 4 * WIDTH], far))
                .isEmpty();
    }

    @Test
    void vectorsThatPointTheSameWayBelongTogether() {
        float[] states = new float[7 * 4 * WIDTH];
        states[state(4, 0)] = 10; // the second cue, as cue of a content
        states[state(2, 1)] = 8; // the first content: half of its ends
        List<TaggedLink> links = new LinkScorer(new float[32], new float[2]).links(states, SPANS);
        double score = Math.exp(10 * 8 * 0.5 / 8);
        assertThat(links).contains(new TaggedLink(3, 2, score / (score + 2)));
    }

    @Test
    void noneIsAChoice() {
        float[] none = {20, 20};
        assertThat(new LinkScorer(new float[32], none).links(new float[7 * 4 * WIDTH], SPANS))
                .isEmpty();
    }

    private static int state(int word, int part) {
        return (word * LinkScorer.PARTS + part) * WIDTH;
    }
}
