// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.corpus.Said;
import org.onrecord.statement.Act;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;

/** Statements of invented people in invented articles. */
class AnswerFinderTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Said ACCUSATION =
            said("holm", DAY.minusDays(2), Act.CLAIM, "said", "Okeke hid the harbor contracts from the council");
    private static final Said ASIDE =
            said("holm", DAY.minusDays(2), Act.CLAIM, "said", "Okeke plays the trumpet on Sundays");

    private final AnswerFinder finder = new AnswerFinder();

    @Test
    void a_denial_disputes_what_was_said_of_its_speaker() {
        Said denial = said("okeke", DAY, Act.DENIAL, "denied", "that he hid any contracts of the harbor");
        assertThat(finder.mayAnswer(denial)).isTrue();
        assertThat(finder.find(denial, List.of(ACCUSATION, ASIDE)))
                .extracting(Link::relation, Link::to)
                .containsExactly(tuple(Relation.DISPUTES, ACCUSATION.statement()));
    }

    @Test
    void nothing_is_answered_by_those_of_whom_nobody_spoke_or_long_after() {
        Said stranger = said("lindqvist", DAY, Act.DENIAL, "denied", "that the harbor contracts were hidden");
        Said late = said("okeke", DAY.plusDays(30), Act.DENIAL, "denied", "that he hid any contracts of the harbor");
        Said before = said("okeke", DAY.minusDays(5), Act.DENIAL, "denied", "that he hid any contracts of the harbor");
        for (Said other : List.of(stranger, late, before)) {
            assertThat(finder.find(other, List.of(ACCUSATION))).isEmpty();
        }
    }

    @Test
    void nobody_disputes_what_they_said_themselves_or_for_another() {
        Said own = said("holm", DAY, Act.DENIAL, "denied", "that Okeke hid the harbor contracts");
        assertThat(finder.find(own, List.of(ACCUSATION))).isEmpty();
    }

    @Test
    void a_reproach_disputes_what_the_one_who_is_named_said() {
        Said reproach = said("okeke", DAY, Act.CLAIM, "said", "what Holm says of the harbor contracts is a lie");
        assertThat(finder.find(reproach, List.of(ACCUSATION)))
                .extracting(Link::relation)
                .containsExactly(Relation.DISPUTES);
    }

    @Test
    void a_word_for_untruth_that_is_not_of_what_was_said_reproaches_nobody() {
        Said aside =
                said("okeke", DAY, Act.CLAIM, "said", "Holm knows the harbor contracts and the fraud at the market");
        assertThat(finder.mayAnswer(aside)).isFalse();
    }

    @Test
    void who_does_not_comment_answers_nobody() {
        Said silence = said("okeke", DAY, Act.NO_COMMENT, "did not respond to", "questions on hidden harbor contracts");
        assertThat(finder.mayAnswer(silence)).isFalse();
    }

    @Test
    void an_idiom_reproaches_nobody() {
        Said idiom = said("okeke", DAY, Act.CLAIM, "said", "don't get me wrong, Holm knows the harbor contracts");
        assertThat(finder.mayAnswer(idiom)).isFalse();
    }

    @Test
    void agreement_supports_what_the_one_who_is_named_said() {
        Said agreement =
                said("lindqvist", DAY, Act.CLAIM, "agreed", "with Holm that the harbor contracts had been kept hidden");
        assertThat(finder.find(agreement, List.of(ACCUSATION)))
                .extracting(Link::relation)
                .containsExactly(Relation.SUPPORTS);
    }

    @Test
    void a_plain_claim_answers_nothing() {
        assertThat(finder.mayAnswer(ASIDE)).isFalse();
        assertThat(finder.find(ASIDE, List.of(ACCUSATION))).isEmpty();
    }

    private static Said said(String speaker, LocalDate day, Act act, String cue, String content) {
        Set<String> mentioned =
                content.contains("Holm") ? Set.of("holm") : content.contains("Okeke") ? Set.of("okeke") : Set.of();
        String id = speaker + day + content.hashCode();
        return new Said(
                id,
                "article of " + id,
                day,
                List.of(new Said.Party(speaker, speaker, null)),
                Set.of(),
                mentioned,
                act,
                true,
                false,
                cue,
                content);
    }
}
