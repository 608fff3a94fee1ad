// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.statement.Act;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Medium;
import org.onrecord.statement.Speaker;

/** Each rule with a phrase that fires and one that does not. */
class CircumstanceReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Rolf Aune> [said] {the ferry must be repaired} | DEMAND",
                "<Rolf Aune> [said] {the ferry had been repaired} | CLAIM",
                "<Rolf Aune> [urged] the council {to repair the ferry} | DEMAND",
                "<Rolf Aune> [vowed] {to repair the ferry} | COMMITMENT",
                "<Rolf Aune> [condemned] {the repair} | JUDGEMENT",
                "<Rolf Aune> [believes] {the ferry is safe} | BELIEF",
                "<Rolf Aune> [denied] {that the ferry leaks} | DENIAL",
                "<Rolf Aune> [asked] {whether the ferry leaks} | QUESTION",
                "<Rolf Aune> [asked] the council {to close the line} | DEMAND",
                "<Rolf Aune> [declined] {to comment} | NO_COMMENT",
                "<Rolf Aune> [refused] {to pay} | COMMITMENT"
            })
    void tells_the_act(String marked, Act act) {
        assertThat(Said.in(marked + ".").act()).isEqualTo(act);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Rolf Aune> [said] {the ferry leaks} | true",
                "<Rolf Aune> [said] {the ferry does not leak} | true",
                "<Rolf Aune> [did not say] {the ferry leaks} | false",
                "<Rolf Aune> [might say] {the ferry leaks} | false",
                "<Rolf Aune> [would like to say] {the ferry leaks} | true",
                "<Rolf Aune> [will say] {the ferry leaks} | false",
                "If <Rolf Aune> [says] {the ferry leaks}, it sinks | false",
                "<Few> [say] {the ferry leaks} | false",
                "<Little Harbour Mayor Rolf Aune> [said] {the ferry leaks} | true",
                "<No. 2 Councillor Rolf Aune> [said] {the ferry leaks} | true",
                "<Captain Berit May> [said] {the ferry leaks} | true",
                "<Rolf Aune> [claimed without evidence] {the ferry leaks} | true",
                "<Rolf Aune> left [without saying] {the ferry leaks} | false",
                "<Rolf Aune> left without [saying] {the ferry leaks} | false",
                "<Rolf Aune> [would often say] {the ferry leaks} | true",
                "<Rolf Aune> [avoided criticizing] {the ferry} | false",
                "<Rolf Aune> [refused] {to pay} | true",
                "<Rolf Aune> [did not respond to] {a request for comment} | true"
            })
    void tells_what_is_presented_as_said(String marked, boolean asserted) {
        assertThat(Said.in(marked + ".").asserted()).isEqualTo(asserted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Rolf Aune> [said] in an interview {the ferry leaks} | INTERVIEW",
                "<Rolf Aune> [said] before the interview {the ferry leaks} | UNSPECIFIED",
                "<Rolf Aune> [told] the Lake City Courier {the ferry leaks} | INTERVIEW",
                "<Rolf Aune> [told] his sister {the ferry leaks} | PRIVATE",
                "<Rolf Aune> [told] reporters {the ferry leaks} | PRESS_BRIEFING",
                "<Rolf Aune> [said] at a news conference {the ferry leaks} | PRESS_BRIEFING",
                "<Rolf Aune> [told] a cheering crowd {the ferry leaks} | SPEECH",
                "<Rolf Aune> [said] at a rally {the ferry leaks} | SPEECH",
                "<Rolf Aune> [tweeted] {the ferry leaks} | SOCIAL_POST",
                "<Rolf Aune> [said] on Facebook {the ferry leaks} | SOCIAL_POST",
                "<Rolf Aune> [said in a statement] {the ferry leaks} | WRITTEN_STATEMENT",
                "<The poll> [found] {that islanders want a tunnel} | POLL",
                "[According to] <a report by the port>, {the ferry leaks} | REPORT_OR_STUDY",
                "<The lawsuit> [says] {the ferry leaks} | COURT_OR_LEGAL",
                "<Rolf Aune> [testified] {that the ferry leaks} | TESTIMONY",
                "<The Lake City Courier> [reported] {that the ferry leaks} | ARTICLE_OR_OP_ED",
                "<Rolf Aune> [said] during the debate {the ferry leaks} | DEBATE",
                "<Rolf Aune> [said] on Radio Harbour {the ferry leaks} | BROADCAST",
                "<Rolf Aune> [said] {the ferry leaks} | UNSPECIFIED"
            })
    void tells_the_medium(String marked, Medium medium) {
        assertThat(Said.in(marked + ".").medium()).isEqualTo(medium);
    }

    @Test
    void spreads_an_occasion_to_what_the_speaker_says_next() {
        List<Circumstances> all = Said.all(
                "<Rolf Aune> [said in an interview on Monday] {the ferry leaks}. ||<Aune> [added] {that it was old}.");
        assertThat(all).extracting(Circumstances::medium).containsExactly(Medium.INTERVIEW, Medium.INTERVIEW);
        assertThat(all.get(1).saidOn()).hasToString("2026-03-09");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<Rolf Aune> [told] reporters {the ferry leaks} | reporters",
                "<Rolf Aune> [urged] the council {to repair the ferry} | council",
                "<Rolf Aune> [called for] {local officials to repair the ferry} | local officials",
                "<Rolf Aune> [called for] {young people to wait} | young people",
                "<Rolf Aune> [called for] {an end to the strike} | -",
                "<Rolf Aune> [asked for] {help to repair the ferry} | -",
                "<Rolf Aune> [asked for] {anonymity} | -",
                "<Rolf Aune> [said] {the ferry leaks} | -"
            })
    void tells_to_whom(String marked, @Nullable String name) {
        List<Speaker> addressees = Said.in(marked + ".").addressees();
        assertThat(addressees.isEmpty() ? null : addressees.get(0).name()).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "<Aune> [said] {if the council pays up, the ferry will sail} | if the council pays up",
                "<Aune> [said] {he would sue unless the council pays} | unless the council pays",
                "<Aune> [said] {he would strike if Gov. Lind signs} | if Gov. Lind signs",
                "<Aune> [said] {prices fall if wages pass 3.5 percent. Then they rise} | if wages pass 3.5 percent",
                "<Aune> [said] {they sail only if the council pays} | if the council pays",
                "<Aune> [said] {it sails in May, and if the council pays, in April} | if the council pays",
                "<Aune> [said] {he knew when and if the council pays} | -",
                "<Aune> [said] {they would check if the council paid} | -",
                "<Aune> [said] {if only the council had paid} | -",
                "<Aune> [said] {it looked as if the ferry leaked} | -",
                "<Aune> [asked] {if the council would pay} | -"
            })
    void finds_the_condition(String marked, @Nullable String condition) {
        String plain = marked.replaceAll("[<>\\[\\]{}]", "");
        Circumstances said = Said.in(marked);
        assertThat(said.condition() == null ? null : said.condition().in(plain)).isEqualTo(condition);
    }

    @ParameterizedTest
    @CsvSource({
        "denied,deny",
        "denying,denies",
        "agreed,agree",
        "planned,plans",
        "told,telling",
        "criticized,criticizes"
    })
    void forms_of_a_word_have_one_stem(String one, String other) {
        Stems stems = new Stems();
        assertThat(stems.of(one)).isEqualTo(stems.of(other));
    }

    @Test
    void takes_contractions_apart() {
        assertThat(Words.of("He'd walked, she won\u2019t; it's Aune's.".toUpperCase(Locale.ROOT)))
                .containsExactly("he", "had", "walked", "she", "wo", "not", "it", "is", "aune");
    }
}
