// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.speaker.Marked.last;
import static org.onrecord.speaker.Marked.speakers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Publication;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;

class PronounsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Ada Lindqvist} said no. “It is late,” {she} said. | Ada Lindqvist; Ada Lindqvist",
                "Mr. Berg met Ms. Nilsen. {She} left. {He} stayed. | Nilsen; Berg",
                "Today Berg met Mr. Nilsen. Why Berg was late, she did not say. {She} left. | Berg",
                "{Mr. Berg} said no. Mr. Nilsen went out at noon. {He} left again. | Berg; Nilsen",
                "{Mr. Berg} said the mills, Mr. Nilsen and all, are old. {He} left again. | Berg; Berg",
                "Ada Lindqvist met Carl Berg. {His} demand was odd. | Carl Berg",
                "{Dana}1 [asked]1 Carl Berg <why>1. “It is late,” {he} said. | Dana; Carl Berg",
                "{Mr. Berg} said no to Odd Vik. {He} blamed Mr. Berg’s mill and Mr. Berg. | Berg; Odd Vik",
                "Eva Nilsen slept. In {her} letter to the mill, Ada Lindqvist said no. | Ada Lindqvist",
                "{Mr. Berg} listed Mr. Nilsen’s errors, including {his} claim. | Berg; Nilsen",
                "{Mr. Berg} listed some odd words of Mr. Nilsen, like {his} claim. | Berg; Nilsen",
                "{Mr. Berg} listed all the errors, including {his} claim. | Berg; Berg",
                "Ada Lindqvist came. HarbourWatch obtained a letter and told all. {She} left. | Ada Lindqvist",
            })
    void heAndShe(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }

    @Test
    void nobodyOfTheOtherGenderIsMeant() {
        assertThat(speakers("Mr. Berg met Mr. Nilsen. {She} left.")).isEmpty();
    }

    @Test
    void aGenderKnownByTheGivenNameAloneIsLessSure() {
        Speaker guessed = last("Ada Lindqvist said no. {She} left.");
        Speaker told = last("Ms. Lindqvist said no. {She} left.");

        assertThat(guessed.mention()).isEqualTo(MentionKind.PRONOUN);
        assertThat(guessed.confidence()).isLessThan(told.confidence());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Ada Berg and Carl Nilsen} said no. {They} left. | Ada Berg+Carl Nilsen; Ada Berg+Carl Nilsen",
                "{The Mill Council} said no. {It} left. | Mill Council; Mill Council",
                "{Protesters} said no to Mr. Berg. {They} left. | protesters; protesters",
            })
    void theyAndIt(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Carl Berg, {who} said no, left. | Carl Berg",
                "The letter mailed on Monday, {which} said no, was late. | letter",
                "Officials in Mr. Berg’s government {who} said no left. | officials",
                "Ada Lindqvist had a letter from Rikkie Vale {who} said no. | Rikkie Vale",
                "Ada Lindqvist, 59, of Lake City, Ohio, {who} said no, left. | Ada Lindqvist",
                "Mr. Berg met workers {who} said no. | workers",
                "They asked the Mill Council, {which} said no. | Mill Council",
                "Mr. Berg met protesters {who} said no and {their} friends. | protesters; protesters",
            })
    void relatives(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“<{I}2 [think]2 <it is late>2>1,” {Ada Lindqvist}1 [said]1. | Ada Lindqvist; Ada Lindqvist",
                "{I} know it is late. | author",
                "{We} know it is late. Mr. Berg said no.⏎⏎Carl Nilsen is a writer in Lake City. | Carl Nilsen",
                "{We} know it is late.⏎⏎Carl Nilsen edits the mill page. | Carl Nilsen",
                "{I} know it is late.⏎⏎Carl Nilsen is a nurse in Lake City. “So it is,” {he} said. | author; Carl Nilsen",
                "{My sisters and I} know it.⏎⏎Carl Nilsen is a writer in Lake City. | sisters+Carl Nilsen",
            })
    void theFirstPerson(String marked, String expected) {
        assertThat(speakers(marked.replace('⏎', '\n'))).isEqualTo(expected);
    }

    @Test
    void theAuthorHasTheNameOfTheBylineElseOfTheOutlet() {
        Marked marked = new Marked("{I} know it is late.");
        Speaker byline = marked.resolved(
                        Publication.UNKNOWN.withByline("By Carl Nilsen").withOutlet("Harbour Post"))
                .speakers()
                .get(0)
                .get(0);
        Speaker outlet = marked.resolved(Publication.UNKNOWN.withOutlet("Harbour Post"))
                .speakers()
                .get(0)
                .get(0);

        assertThat(byline.name()).isEqualTo("Carl Nilsen");
        assertThat(byline.type()).isEqualTo(SpeakerType.AUTHOR);
        assertThat(outlet.name()).isEqualTo("Harbour Post");
    }
}
