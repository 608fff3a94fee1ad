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
        assertThat(find(denial, List.of(ACCUSATION, ASIDE)))
                .extracting(Link::relation, Link::to)
                .containsExactly(tuple(Relation.DISPUTES, ACCUSATION.statement()));
    }

    @Test
    void nothing_is_answered_by_those_of_whom_nobody_spoke_or_long_after() {
        Said stranger = said("lindqvist", DAY, Act.DENIAL, "denied", "that the harbor contracts were hidden");
        Said late = said("okeke", DAY.plusDays(30), Act.DENIAL, "denied", "that he hid any contracts of the harbor");
        Said before = said("okeke", DAY.minusDays(5), Act.DENIAL, "denied", "that he hid any contracts of the harbor");
        for (Said other : List.of(stranger, late, before)) {
            assertThat(find(other, List.of(ACCUSATION))).isEmpty();
        }
    }

    @Test
    void nobody_disputes_what_they_said_themselves_or_for_another() {
        Said own = said("holm", DAY, Act.DENIAL, "denied", "that Okeke hid the harbor contracts");
        assertThat(find(own, List.of(ACCUSATION))).isEmpty();
    }

    @Test
    void a_reproach_disputes_what_the_one_who_is_named_said() {
        Said reproach = said("okeke", DAY, Act.CLAIM, "said", "what Holm says of the harbor contracts is a lie");
        assertThat(find(reproach, List.of(ACCUSATION)))
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
        assertThat(find(agreement, List.of(ACCUSATION)))
                .extracting(Link::relation)
                .containsExactly(Relation.SUPPORTS);
    }

    @Test
    void what_is_denied_at_home_is_denied_where_it_is_told_again() {
        Said denial = answering(said("okeke", DAY, Act.DENIAL, "denied", "her claim"), 0.65, Set.of());
        assertThat(finder.mayAnswer(denial)).isTrue();
        assertThat(find(denial, List.of(ACCUSATION, ASIDE)))
                .extracting(Link::relation, Link::to)
                .containsExactly(tuple(Relation.DISPUTES, ACCUSATION.statement()));
    }

    @Test
    void a_doubtful_denial_needs_more_in_common() {
        Said like = said(
                "holm",
                DAY.minusDays(1),
                Act.CLAIM,
                "said",
                "contracts reached the council in spring, after engineers, bankers and lawyers had mended tables,"
                        + " figures, maps and prices on stormy winter evenings");
        Said sure = answering(said("okeke", DAY, Act.DENIAL, "denied", "her claim"), 0.65, Set.of());
        Said doubtful = answering(said("okeke", DAY, Act.CLAIM, "said", "the weather was fine"), 0.5, Set.of());
        assertThat(find(sure, List.of(like))).hasSize(1);
        assertThat(find(doubtful, List.of(like))).isEmpty();
    }

    @Test
    void the_same_words_are_answered_whatever_stands_around() {
        Said denial = answering(
                said("okeke", DAY, Act.CLAIM, "said", "the weather was fine"), 0.5, Set.of(ASIDE.statement()));
        assertThat(find(denial, List.of(ASIDE))).extracting(Link::to).containsExactly(ASIDE.statement());
    }

    @Test
    void who_calls_what_stands_beside_it_a_lie_disputes_it_elsewhere() {
        String around =
                "Holm said on Sunday that Okeke hid the harbor contracts from the council. Okeke called that a lie.";
        Said reproach = said("okeke", DAY, Act.JUDGEMENT, "called", "that a lie")
                .in(new Said.Setting(around, Set.of("holm", "okeke"), List.of()));
        assertThat(find(reproach, List.of(ACCUSATION, ASIDE)))
                .extracting(Link::relation, Link::to)
                .containsExactly(tuple(Relation.DISPUTES, ACCUSATION.statement()));
        Said praise = said("okeke", DAY, Act.JUDGEMENT, "praised", "that").in(reproach.setting());
        assertThat(find(praise, List.of(ACCUSATION))).isEmpty();
    }

    @Test
    void what_its_own_document_shows_is_what_it_answers_whatever_else_its_words_may_mean() {
        Said denial = said("okeke", DAY, Act.DENIAL, "denied", "that he hid any contracts of the harbor");
        assertThat(find(denial, List.of(ACCUSATION))).hasSize(1);
        Said.Answered told = new Said.Answered(
                Relation.DISPUTES, 0.65, Set.of("lindqvist"), "that Okeke hid the harbor contracts", Set.of());
        Said shown = denial.in(new Said.Setting("", Set.of(), List.of(told)));
        assertThat(find(shown, List.of(ACCUSATION))).isEmpty();
    }

    @Test
    void who_tells_of_a_denial_is_not_denied() {
        Said denial = said("okeke", DAY, Act.DENIAL, "denied", "that harbor contracts were hidden");
        Said report = said(
                "holm",
                DAY,
                Act.CLAIM,
                "said",
                "the council asked Okeke, who denied that harbor contracts were hidden");
        Said reproach =
                said("holm", DAY, Act.CLAIM, "said", "the council asked Okeke why harbor contracts were hidden");
        assertThat(find(denial, List.of(report))).isEmpty();
        assertThat(find(denial, List.of(reproach))).hasSize(1);
    }

    /** A statement that in its own document disputes what Holm says of the harbor contracts. */
    private static Said answering(Said statement, double confidence, Set<String> repeated) {
        Said.Answered told = new Said.Answered(
                Relation.DISPUTES,
                confidence,
                Set.of("holm"),
                "that contracts of the harbor were kept from the council",
                repeated);
        String around = "Holm said that contracts of the harbor were kept from the council.";
        return statement.in(new Said.Setting(around, Set.of("holm"), List.of(told)));
    }

    @Test
    void a_plain_claim_answers_nothing() {
        assertThat(finder.mayAnswer(ASIDE)).isFalse();
        assertThat(find(ASIDE, List.of(ACCUSATION))).isEmpty();
    }

    private List<Link> find(Said statement, List<Said> others) {
        List<Set<String>> keys =
                others.stream().map(other -> AnswerFinder.keys(other.content())).toList();
        return finder.find(statement, others, Rarity.among(keys));
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
                content,
                Said.Setting.NONE);
    }
}
