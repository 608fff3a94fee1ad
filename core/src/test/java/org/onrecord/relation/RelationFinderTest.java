// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Act;
import org.onrecord.statement.Link;
import org.onrecord.statement.SpeakerType;

/** Each rule with words on which it fires and words on which it does not. */
class RelationFinderTest {

    @Nested
    class Denying {

        @Test
        void what_is_named_by_a_word_for_it() {
            assertThat(Scene.of(
                                    "[1 The union] {1 said} <1 the plant dumped oil into the lake>.",
                                    "[2 Brandt] {2 rejected} <2 the allegation>.")
                            .links())
                    .containsExactly("2 disputes 1");
        }

        @Test
        void in_the_same_words() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the plant dumped oil into the lake>. [3 Wray] {3 said} <3 winter had come early>.",
                                    "[2 Brandt] {2 denied} <2 that the plant dumped any oil>.")
                            .act(2, Act.DENIAL)
                            .links())
                    .containsExactly("2 disputes 1");
        }

        @Test
        void but_not_in_a_few_words_that_mean_nothing_said_before() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the plant dumped oil into the lake>.",
                                    "[2 Brandt] {2 denied} <2 that tickets were sold>.")
                            .act(2, Act.DENIAL)
                            .links())
                    .isEmpty();
        }

        @Test
        void as_false() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the plant dumped oil into the lake>.",
                                    "[2 Brandt] {2 said} <2 that is a lie>.")
                            .act(2, Act.DENIAL)
                            .links())
                    .containsExactly("2 disputes 1");
        }

        @Test
        void what_a_body_said_first_where_the_body_is_named() {
            assertThat(Scene.of(
                                    "Town hall and mill at odds",
                                    "[1 Lindqvist] {1 said} <1 the mill owes taxes since the spring>.",
                                    "[2 Lindqvist] {2 said} <2 a fine was due>.",
                                    "[3 Brandt] met her on Friday but {3 disputed} <3 the administration's version of events>.")
                            .speaker(1, "Ada Lindqvist", SpeakerType.PERSON, "press secretary of the Government")
                            .speaker(2, "Ada Lindqvist", SpeakerType.PERSON, "press secretary of the Government")
                            .act(3, Act.DENIAL)
                            .links())
                    .containsExactly("3 disputes 1");
        }

        @Test
        void what_was_said_and_not_what_stands_within_it() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the plant dumped oil>.",
                                    "[2 Brandt] {2 denied} <2 the claim>, and [3 the mayor] {3 knew of} <3 oil in the lake>.",
                                    "[4 Wray] {4 denied} <4 her claim>.")
                            .within(3, 1)
                            .links())
                    .contains("4 disputes 2")
                    .doesNotContain("4 disputes 3");
        }

        @Test
        void is_not_denied_again_by_the_headline() {
            assertThat(Scene.of(
                                    "[1 Mill] {1 rejects} <1 claim of oil in lake>",
                                    "[2 Holm] {2 rejected} <2 a claim that oil was in the lake>.")
                            .act(1, Act.DENIAL)
                            .act(2, Act.DENIAL)
                            .links())
                    .isEmpty();
        }

        @Test
        void is_no_denial_of_a_thing_or_person() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the plant dumped oil into the lake>.",
                                    "[2 Voters] {2 rejected} <2 Brandt, a banker from Fairmont>.")
                            .links())
                    .isEmpty();
        }

        @Test
        void is_none_where_it_did_not_happen() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the plant dumped oil into the lake>.",
                                    "[2 Brandt] {2 did not deny} <2 that the plant dumped oil>.")
                            .act(2, Act.DENIAL)
                            .unasserted(2)
                            .links())
                    .isEmpty();
        }

        @Test
        void of_ones_own_words_is_none() {
            assertThat(Scene.of(
                                    "[1 Brandt] {1 said} <1 the plant is clean>.",
                                    "[2 Brandt] {2 denied} <2 that the plant is not clean>.")
                            .act(2, Act.DENIAL)
                            .links())
                    .noneMatch(link -> link.contains("disputes"));
        }
    }

    @Nested
    class Contrasting {

        private static final String HOLM = "[1 Holm] {1 said} <1 the bridge had been checked by engineers in May>.";

        @Test
        void but_at_the_beginning_of_a_sentence() {
            assertThat(Scene.of(HOLM, "But [2 Wray] {2 said} <2 no engineers had seen the bridge>.")
                            .links())
                    .containsExactly("2 disputes 1");
        }

        @Test
        void however() {
            assertThat(Scene.of(
                                    HOLM,
                                    "However, [2 the Courier] {2 reported} <2 that engineers saw the bridge a year ago>.")
                            .links())
                    .containsExactly("2 disputes 1");
        }

        @Test
        void not_without_a_word_of_contrast() {
            assertThat(Scene.of(HOLM, "[2 Wray] {2 said} <2 the engineers had seen the bridge>.")
                            .links())
                    .isEmpty();
        }

        @Test
        void not_about_something_else() {
            assertThat(Scene.of(HOLM, "But [2 Wray] {2 said} <2 summer would be hot>.")
                            .links())
                    .isEmpty();
        }

        @Test
        void not_by_what_is_thought_or_favoured() {
            assertThat(Scene.of(HOLM, "But [2 Wray] {2 favors} <2 another bridge for engineers>.")
                            .links())
                    .isEmpty();
        }

        @Test
        void not_by_ones_own_spokesman() {
            assertThat(Scene.of(HOLM, "But [2 Wray] {2 said} <2 engineers had seen the bridge twice>.")
                            .speaker(1, "Per Holm")
                            .speaker(2, "Dana Wray", SpeakerType.PERSON, "Holm spokeswoman")
                            .links())
                    .isEmpty();
        }

        @Test
        void with_all_who_say_the_same_as_the_other_side() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the remark was a dig at farmers>. [2 Moss] {2 said} <2 as much>.",
                                    "But [3 Wray] {3 said} <3 the remark was about prices, not about farmers>.")
                            .links())
                    .containsExactlyInAnyOrder("2 supports 1", "3 disputes 1", "3 disputes 2");
        }

        @Test
        void agreed_but() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the council must vote on the library rules this week>.",
                                    "[2 Wray] {2 agreed} <2 that the library rules are old>, but [3 she] {3 said} <3 it can wait>.")
                            .speaker(3, "Wray")
                            .links())
                    .containsExactlyInAnyOrder("2 supports 1", "3 disputes 1");
        }
    }

    @Nested
    class Contradicting {

        @Test
        void says_not_of_the_same_words() {
            assertThat(Scene.of("[1 Holm] {1 said} <1 the dam leaks>.", "[2 Wray] {2 said} <2 the dam never leaks>.")
                            .links())
                    .containsExactly("2 disputes 1");
        }

        @Test
        void not_where_both_say_not() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the dam does not leak>.",
                                    "[2 Wray] {2 said} <2 the dam never leaks>.")
                            .links())
                    .isEmpty();
        }

        @Test
        void speaks_against_what_another_called_for() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 called on} <1 the town to accept more summer guests>.",
                                    "The lake is full in July.",
                                    "Nobody counts them.",
                                    "[2 Wray] {2 said} <2 the town cannot go on accepting summer guests>.")
                            .act(1, Act.DEMAND)
                            .links())
                    .containsExactly("2 disputes 1");
        }
    }

    @Nested
    class Opposing {

        @Test
        void backers_and_critics() {
            assertThat(Scene.of(
                                    "[1 Critics] {1 call} <1 the ferry program a waste>.",
                                    "[2 Supporters] {2 have urged} <2 the council to keep the program>.")
                            .speaker(1, "critics", SpeakerType.GROUP, "")
                            .speaker(2, "supporters", SpeakerType.GROUP, "")
                            .links())
                    .containsExactly("2 disputes 1");
        }

        @Test
        void finds_fault_with_what_critics_say() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the ferry sails empty in winter>.",
                                    "[2 Wray] {2 said} <2 critics of the ferry failed to count the freight>.")
                            .links())
                    .containsExactly("2 disputes 1");
        }

        @Test
        void not_two_supporters() {
            assertThat(Scene.of(
                                    "[1 Supporters] {1 call} <1 the ferry program a blessing>.",
                                    "[2 Backers] {2 have urged} <2 the council to keep the program>.")
                            .speaker(1, "supporters", SpeakerType.GROUP, "")
                            .speaker(2, "backers", SpeakerType.GROUP, "")
                            .links())
                    .isEmpty();
        }

        @Test
        void calls_another_a_liar() {
            assertThat(Scene.of(
                                    "[1 Wray] {1 said} <1 Holm lied about the ferry>.",
                                    "[2 Holm] {2 claimed} <2 the ferry was paid for>.")
                            .links())
                    .containsExactly("1 disputes 2");
        }

        @Test
        void not_by_lies_of_somebody_else() {
            assertThat(Scene.of(
                                    "[1 Wray] {1 said} <1 the banker lied about the ferry>.",
                                    "[2 Holm] {2 claimed} <2 the ferry was paid for>.")
                            .links())
                    .isEmpty();
        }
    }

    @Nested
    class Supporting {

        @Test
        void echoed() {
            assertThat(Scene.of("[1 Holm] {1 said} <1 the dam leaks>.", "[2 Wray] {2 echoed} <2 his concerns>.")
                            .links())
                    .containsExactly("2 supports 1");
        }

        @Test
        void confirmed_the_same() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the dam leaks at night>.",
                                    "[2 Wray] {2 confirmed} <2 that the dam leaks>.")
                            .links())
                    .containsExactly("2 supports 1");
        }

        @Test
        void not_confirmed_something_else() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the dam leaks at night>.",
                                    "[2 Wray] {2 confirmed} <2 that a ferry sank>.")
                            .links())
                    .isEmpty();
        }

        @Test
        void agreed_with_somebody_that_something_is_so() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the dam had leaked since the spring>.",
                                    "[2 Brandt] {2 said} <2 the road would close>.",
                                    "[3 Wray] {3 agreed} with Holm <3 that the dam leaked>.")
                            .links())
                    .containsExactly("3 supports 1");
        }

        @Test
        void not_agreed_to_do_something() {
            assertThat(Scene.of("[1 Holm] {1 said} <1 the dam leaks>.", "[2 Wray] {2 agreed} <2 to mend the dam>.")
                            .links())
                    .isEmpty();
        }
    }

    @Nested
    class Responding {

        @Test
        void to_what_the_words_themselves_state() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the dam had leaked since the spring>.",
                                    "[2 Wray], {2 in response to} <2 the charge that the dam leaked>, praised the builders.")
                            .links())
                    .containsExactly("2 responds 1");
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the library would close on Sundays>.",
                                    "[2 Wray], {2 in response to} <2 the charge that the dam leaked>, praised the builders.")
                            .links())
                    .isEmpty();
        }

        @Test
        void a_turn_after_a_question() {
            assertThat(Scene.of(
                                    "Talk with the mayor",
                                    "[1 HOLM]{1 :} <1 Why now?>",
                                    "[2 LINDQVIST]{2 :} <2 It is time.>",
                                    "[3 HOLM]{3 :} <3 Thank you.>")
                            .act(1, Act.QUESTION)
                            .links())
                    .containsExactly("2 responds 1");
        }

        @Test
        void replied() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 asked} <1 whether the dam leaks>.",
                                    "[2 Wray] {2 replied} <2 “Ask the engineers.”>")
                            .act(1, Act.QUESTION)
                            .links())
                    .containsExactly("2 responds 1");
        }

        @Test
        void not_where_no_answer_is_the_news() {
            assertThat(Scene.of("[1 Holm] {1 said} <1 the dam leaks>.", "[2 Wray] {2 did not respond} <2 to a call>.")
                            .act(2, Act.NO_COMMENT)
                            .links())
                    .isEmpty();
        }

        @Test
        void to_a_demand_made_of_the_speaker() {
            assertThat(Scene.of(
                                    "[1 Lindqvist] {1 urged} <1 the sheriff to open the road>.",
                                    "[2 Holm] {2 acknowledged} <2 the call>.")
                            .act(1, Act.DEMAND)
                            .addressee(1, "Holm")
                            .links())
                    .containsExactly("2 responds 1");
        }

        @Test
        void disputes_a_demand_by_refusing() {
            assertThat(Scene.of(
                                    "[1 Lindqvist] {1 called on} <1 Holm to open the road>.",
                                    "[2 Holm] {2 said} <2 the road would not open before May>.")
                            .act(1, Act.DEMAND)
                            .links())
                    .containsExactly("2 disputes 1");
        }

        @Test
        void not_where_another_was_asked() {
            assertThat(Scene.of(
                                    "[1 Lindqvist] {1 urged} <1 the council to open the road>.",
                                    "[2 Holm] {2 said} <2 the night was cold>.")
                            .act(1, Act.DEMAND)
                            .links())
                    .isEmpty();
        }
    }

    @Nested
    class Repeating {

        @Test
        void the_headline_in_the_body() {
            assertThat(Scene.of(
                                    "[1 Lindqvist] {1 urges} <1 council to ban winter fishing>",
                                    "It was late on Friday.",
                                    "[2 Lindqvist] {2 urged} <2 the council to pass a rule banning winter fishing>.")
                            .links())
                    .containsExactly("2 repeats 1");
        }

        @Test
        void the_very_words() {
            assertThat(Scene.of(
                                    "[1 Lindqvist] {1 says} <1 'Let clerks be clerks'>",
                                    "It was late on Friday.",
                                    "[2 She] {2 said} <2 the plan is to \"let clerks be clerks\">.")
                            .speaker(2, "Lindqvist")
                            .links())
                    .containsExactly("2 repeats 1");
        }

        @Test
        void not_by_another_speaker() {
            assertThat(Scene.of(
                                    "[1 Lindqvist] {1 urges} <1 council to ban winter fishing>",
                                    "It was late on Friday.",
                                    "[2 Holm] {2 urged} <2 the council to pass a rule banning winter fishing>.")
                            .links())
                    .isEmpty();
        }

        @Test
        void not_with_one_word_in_common() {
            assertThat(Scene.of(
                                    "[1 Lindqvist] {1 urges} <1 council to ban winter fishing>",
                                    "[2 Lindqvist] {2 said} <2 the council met twice about schools and roads>.")
                            .links())
                    .isEmpty();
        }
    }

    @Test
    void links_no_statement_to_the_one_that_holds_it() {
        assertThat(Scene.of("[1 Wray] {1 said} <1 that> [2 Holm] {2 denied} <2 that the dam leaks>.")
                        .act(2, Act.DENIAL)
                        .within(2, 1)
                        .links())
                .isEmpty();
    }

    @Test
    void keeps_the_links_that_statements_come_with_and_their_order() {
        Scene scene = Scene.of("[1 Holm] {1 said} <1 the dam leaks>.", "[2 Wray] {2 echoed} <2 his concerns>.");
        assertThat(scene.find().statements())
                .extracting(statement -> statement.id())
                .containsExactly("st-1", "st-2");
        assertThat(scene.find()).isEqualTo(scene.find());
        assertThat(scene.find().statements().get(1).links())
                .extracting(Link::confidence)
                .allMatch(confidence -> confidence < 1);
    }

    @Test
    void takes_a_document_without_statements() {
        SegmentedDocument document = new Segmenter().segment(Document.of("empty", ""));
        assertThat(new RelationFinder().find(document, List.of(), List.of())).isEmpty();
    }

    @Test
    @Timeout(60)
    void takes_a_book() {
        String[] paragraphs = new String[1000];
        for (int at = 0; at < paragraphs.length; at++) {
            paragraphs[at] = "But [%d Speaker%d] {%d said} <%d the dam of town %d never leaks in year %d>."
                    .formatted(at, at % 50, at, at, at % 7, at);
        }
        assertThat(Scene.of(paragraphs).links()).isNotEmpty();
    }

    @Nested
    class AnsweringDemands {

        @Test
        void by_the_one_whom_the_sentence_tells_to_have_been_spoken_to() {
            assertThat(Scene.of(
                                    "[1 Holm] spoke with Brandt on Monday, {1 urging} <1 the mill to close>.",
                                    "[2 Brandt] {2 acknowledged} <2 the call>.")
                            .act(1, Act.DEMAND)
                            .links())
                    .containsExactly("2 responds 1");
        }

        @Test
        void that_are_told_of_as_demands() {
            assertThat(Scene.of(
                                    "[1 Wray] {1 said} <1 Holm's first demand is for Brandt to close the mill>.",
                                    "[2 Brandt] {2 noted} <2 that all workers comply with the rules>.")
                            .links())
                    .containsExactly("2 responds 1");
        }

        @Test
        void but_not_by_the_one_who_makes_them() {
            assertThat(Scene.of(
                                    "[1 Wray] {1 said} <1 Holm's first demand is for Brandt to close the mill>.",
                                    "[2 Holm] {2 said} <2 winter had come early>.")
                            .links())
                    .isEmpty();
            assertThat(Scene.of(
                                    "[1 Wray] {1 emphasized} <1 that Holm wants the mill to close>.",
                                    "[2 Holm] {2 said} <2 winter had come early>.")
                            .act(1, Act.DEMAND)
                            .links())
                    .isEmpty();
        }
    }

    @Nested
    class Quoting {

        @Test
        void the_same_words_between_quotation_marks() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the goal is to “let mills be mills,” as ever>. [3 Wray] {3 said} <3 no>.",
                                    "[2 Holm] {2 added} <2 that it was time to let mills be mills>.")
                            .links())
                    .containsExactly("2 repeats 1");
        }

        @Test
        void too_few_of_them_are_no_repetition() {
            assertThat(Scene.of(
                                    "[1 Holm] {1 said} <1 the goal is “a mill” in town>. [3 Wray] {3 said} <3 no>.",
                                    "[2 Holm] {2 added} <2 that he had bought a mill>.")
                            .links())
                    .isEmpty();
        }
    }

    @Test
    void a_denied_idea_that_nobody_stated_is_nobodys() {
        assertThat(Scene.of(
                                "[1 Holm] {1 said} <1 the plant dumped oil into the lake>.",
                                "[2 Brandt] {2 disputes} <2 the idea that her brother needed a doctor>.")
                        .act(2, Act.DENIAL)
                        .links())
                .isEmpty();
    }
}
