// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.speaker.Marked.last;
import static org.onrecord.speaker.Marked.speakers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Lake City Mayor Ada Lindqvist} spoke. | Lake City Mayor",
                "{Mill company spokeswoman Ada Lindqvist} spoke. | Mill company spokeswoman",
                "{Ada Lindqvist, the mill press secretary,} spoke. | mill press secretary",
                "{Ada Lindqvist, 59, head of the Harbour Council,} spoke. | head of the Harbour Council",
                "{Ada Lindqvist} spoke. Ada Lindqvist is a lawyer in town. | lawyer in town",
                "His wife, {Ada Lindqvist}, spoke. | his wife",
                "The director, {Ada Lindqvist}, spoke. | director",
                "{Ada Lindqvist, Democrat of Ohio,} spoke. | Democrat of Ohio",
            })
    void theRoleBesideTheName(String marked, String expected) {
        assertThat(last(marked).role()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "{Ada Lindqvist} spoke.",
        "{Ms. Ada Lindqvist} spoke.",
        "'{Ada Lindqvist}, Lake City Mayor Odd Berg, and Eva Nilsen slept.'",
        "'{Ada Lindqvist}, his wife Eva Nilsen and others slept.'",
        "'{Ada Lindqvist}, the mayor said, is away.'",
        "'{Ada Lindqvist}, who is here, spoke.'",
    })
    void noRole(String marked) {
        assertThat(last(marked).role()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lindqvist, the mill press secretary, spoke. Odd Berg left. {The press secretary} slept. | Ada Lindqvist",
                "Minnesota Gov Carl Berg spoke to Ada Lindqvist. {The governor} slept. | Carl Berg",
                "Rep. Ada Lindqvist met Sen. Carl Berg. {The congresswoman} slept. | Ada Lindqvist",
                "Carl Berg and his wife, Ada, came. {His wife} slept. | Ada",
                "My father, Carl Berg, came. {My father} slept. | Carl Berg",
                "My parents, James and Mary Berg, came. {My mother} slept. | Mary Berg",
                "Senators Carl Berg and Eva Nilsen came. {The senators} slept. | Carl Berg+Eva Nilsen",
                "{Carl Berg} said no. {The Ohio senator} said so twice. | Carl Berg; Carl Berg",
                "{A former mill owner} says it is late.⏎⏎“Come,” said {Carl Berg, who ran the mill until 1995}. | Carl Berg; Carl Berg",
                "Carl Berg, {a miller from Ohio}, said no. | Carl Berg",
                "{A man named Carl Berg} said no. | Carl Berg",
                "{One group, Harbour Friends League,} slept. | Harbour Friends League",
                "The Harbour Post slept. {The left-leaning newspaper} ate. | Harbour Post",
                "Carl Berg met Eva Nilsen. {The two} slept. {They} ate. | Carl Berg+Eva Nilsen; Carl Berg+Eva Nilsen",
                "{Carl Berg, 51, and his wife, Eva Nilsen, 49,} slept. | Carl Berg+Eva Nilsen",
                "{Another user, Odd Vik,} slept. | Odd Vik",
                "{One of the writers, Eva Nilsen,} slept. | Eva Nilsen",
                "The Mill Department slept. {Mill} ate. | Mill Department",
                "{The families, supporters and mill officials} slept. | families+supporters+mill officials",
                "He heard of Sailors for Carl Berg, {which} slept. | Sailors for Carl Berg",
            })
    void aRoleAloneMeansItsHolder(String marked, String expected) {
        assertThat(speakers(marked.replace('⏎', '\n'))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lindqvist, the mill press secretary, spoke. {A spokesman} slept. | spokesman",
                "Carl Berg spoke. It rained. The mills stood still. Nobody came. {The chair of the mill} slept. | chair of the mill",
                "Carl Berg and his wife, Ada, came. {Her husband’s sister} slept. | husband’s sister",
                "{A reporter for the Harbour Post} wrote.⏎⏎“Come,” said {lawyer Carl Berg}. | reporter for the Harbour Post; Carl Berg",
            })
    void aRoleAloneMeansNobodyNamed(String marked, String expected) {
        assertThat(speakers(marked.replace('⏎', '\n'))).isEqualTo(expected);
    }
}
