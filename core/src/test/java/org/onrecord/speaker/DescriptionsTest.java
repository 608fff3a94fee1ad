// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.speaker.Marked.last;
import static org.onrecord.speaker.Marked.speakers;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.statement.SpeakerType;

class DescriptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Many mill workers} left. | mill workers | GROUP",
                "{A number of other millers} left. | other millers | GROUP",
                "{Officials at the mill, a division of Harbour Works,} left. | officials at the mill | GROUP",
                "{Critics of the plan, like Mr. Berg,} left. | critics of the plan | GROUP",
                "{Small groups of workers who came} left. | small groups of workers | GROUP",
                "{Another 19 percent} left. | 19 percent | GROUP",
                "{A Harbour Office report released last year} found it. | Harbour Office report | DOCUMENT",
                "{The latest Mill Works opinion poll} found it. | Mill Works opinion poll | DOCUMENT",
                "{a 52-count complaint filed by the Harbour Office} says it. | 52-count complaint filed by the Harbour Office | DOCUMENT",
                "{The Berg administration} left. | Berg administration | ORGANIZATION",
                "{people} left. | people | GENERIC",
                "{you} left. | you | GENERIC",
                "{Some in the town} left. | some in the town | GENERIC",
                "{A mill spokesman} left. | mill spokesman | PERSON",
                "{A person familiar with the matter} left. | person | PERSON",
                "{A nurse there} left. | nurse | PERSON",
                "{The unnamed official} left. | unnamed official | PERSON",
            })
    void theNounPhraseWithoutDeterminer(String marked, String name, SpeakerType type) {
        assertThat(last(marked).name()).isEqualTo(name);
        assertThat(last(marked).type()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{The Harbour Department} said no. {The department} left. | Harbour Department; Harbour Department",
                "{The Harbour Works} said no. {The agency} left. | Harbour Works; Harbour Works",
                "{A mill poll} found it. {The poll} also found more. | mill poll; mill poll",
                "{The mill leaders} said no. {The leaders} left. | mill leaders; mill leaders",
                "{The Harbour Post} wrote it. {the Post} left. | Harbour Post; Harbour Post",
                "In Boston it rained. Boston slept. {The city} said no. | Boston",
            })
    void laterDescriptionsMeanTheSame(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{The Harbour Department} said no. {A department} left. | Harbour Department; department",
                "{The mill leaders} said no. {Other leaders} left. | mill leaders; other leaders",
                "{Ada Lindqvist} said no. {The judge} left. | Ada Lindqvist; judge",
                "{A spokesman for Mayor Ada Lindqvist, Odd Berg,} left. | Odd Berg",
                "{Lindqvist} wept. Lindqvist’s wife sat down. “So it is,” {she} said. | Lindqvist; wife",
            })
    void newOnesStayApart(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<It was called off>1 and [hailed]1. |''",
                "{“}1 [said]1 so. |''",
            })
    void unstated(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }
}
