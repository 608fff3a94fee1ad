// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.corpus.Change;
import org.onrecord.corpus.QuotationMatch;
import org.onrecord.corpus.QuotationMatch.Likeness;
import org.onrecord.corpus.Wording;

/** People and places are invented. */
class QuotationMatcherTest {

    private static final String FERRY =
            "The ferry will sail again before the ice comes, and nobody on the islands will pay a crown more";
    private static final List<String> HOLM = List.of("Ada Holm");

    private final QuotationMatcher matcher = new QuotationMatcher();
    private final QuotationKeys keys = new QuotationKeys();

    @Test
    void the_same_words_match_whatever_their_marks_and_capitals() {
        Optional<QuotationMatch> match =
                match("Don’t close the harbor before spring", "don't close the harbor, before spring.");
        assertThat(match).isPresent();
        assertThat(match.get().likeness()).isEqualTo(Likeness.EXACT);
        assertThat(match.get().statement()).isEqualTo("later");
        assertThat(match.get().other()).isEqualTo("earlier");
    }

    @Test
    void a_shortened_quotation_matches_the_whole() {
        Optional<QuotationMatch> match = match(FERRY, "will sail again before the ice comes");
        assertThat(match).isPresent();
        assertThat(match.get().likeness()).isEqualTo(Likeness.SHORTENED);
        assertThat(match.get().difference())
                .containsExactly(
                        new Change(Change.Kind.REMOVED, "The ferry"),
                        new Change(Change.Kind.KEPT, "will sail again before the ice comes"),
                        new Change(Change.Kind.REMOVED, "and nobody on the islands will pay a crown more"));
    }

    @Test
    void altered_words_are_shown() {
        Optional<QuotationMatch> match = match(
                FERRY,
                "The ferry will sail again before winter comes, and nobody on the islands will pay a crown more");
        assertThat(match).isPresent();
        assertThat(match.get().likeness()).isEqualTo(Likeness.ALTERED);
        assertThat(match.get().difference())
                .containsExactly(
                        new Change(Change.Kind.KEPT, "The ferry will sail again before"),
                        new Change(Change.Kind.REMOVED, "the ice"),
                        new Change(Change.Kind.ADDED, "winter"),
                        new Change(Change.Kind.KEPT, "comes, and nobody on the islands will pay a crown more"));
    }

    @Test
    void a_part_left_out_in_the_middle_is_an_alteration() {
        Optional<QuotationMatch> match =
                match(FERRY, "The ferry will sail again … nobody on the islands will pay a crown");
        assertThat(match).isPresent();
        assertThat(match.get().likeness()).isEqualTo(Likeness.ALTERED);
        assertThat(match.get().difference()).contains(new Change(Change.Kind.REMOVED, "before the ice comes, and"));
    }

    @Test
    void two_parts_of_one_utterance_overlap() {
        Optional<QuotationMatch> match = match(
                "We counted every boat twice. The ferry will sail again before the ice comes",
                "The ferry will sail again before the ice comes. Ask the harbormaster");
        assertThat(match).isPresent();
        assertThat(match.get().likeness()).isEqualTo(Likeness.OVERLAPPING);
    }

    @Test
    void what_everybody_says_is_no_quotation_of_another() {
        assertThat(match(
                        "I want to be the next President of the United States, and I will be",
                        "She is not going to be President of the United States of America"))
                .isEmpty();
        assertThat(match("I don't know what we are going to do", "We don't know what they are going to do"))
                .isEmpty();
    }

    @Test
    void few_shared_words_are_enough_of_the_same_speaker_only() {
        String whole = "Nobody in this council has ever fished for herring in a storm";
        String part = "He has fished for herring in a storm, they say";
        assertThat(matcher.match(wording("earlier", whole, HOLM), wording("later", part, HOLM)))
                .isPresent();
        assertThat(matcher.match(wording("earlier", whole, HOLM), wording("later", part, List.of("Per Brandt"))))
                .isEmpty();
    }

    @Test
    void a_few_words_and_the_same_document_are_not_compared() {
        assertThat(match("a shameful harbor", "a shameful harbor")).isEmpty();
        Wording wording = wording("earlier", FERRY, HOLM);
        assertThat(matcher.match(wording, wording)).isEmpty();
        assertThat(keys.of(wording("earlier", "a shameful harbor", HOLM))).isEmpty();
    }

    @Test
    void wordings_that_match_share_a_key() {
        Set<Long> whole = keys.of(wording("earlier", FERRY.repeat(3), HOLM));
        for (String part : List.of(
                FERRY,
                "will sail again before the ice comes",
                "nobody on the islands will pay",
                "the ferry will sail once more before the ice comes")) {
            Set<Long> shared = new HashSet<>(keys.of(wording("later", part, HOLM)));
            shared.retainAll(whole);
            assertThat(shared).as(part).isNotEmpty();
        }
        assertThat(Collections.disjoint(whole, keys.of(wording("later", "it is what we have been going to do", HOLM))))
                .isTrue();
    }

    @Test
    void a_long_speech_is_compared_in_bounded_space() {
        String speech = (FERRY + ". ").repeat(5_000);
        assertThat(match(speech, speech)).isPresent();
    }

    private Optional<QuotationMatch> match(String earlier, String later) {
        return matcher.match(wording("earlier", earlier, HOLM), wording("later", later, HOLM));
    }

    private static Wording wording(String id, String text, List<String> speakers) {
        return new Wording(id, id + ".txt", text, speakers);
    }
}
