// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.speaker.Marked.speakers;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.SpeakerType;

class NamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Ada M. Lindqvist} spoke. {Lindqvist} left. | Ada M. Lindqvist; Ada M. Lindqvist",
                "{Ada Lindqvist} spoke. {Ada M. Lindqvist} left. | Ada M. Lindqvist; Ada M. Lindqvist",
                "Ada Lindqvist spoke. {Ms. Lindqvist} left. | Ada Lindqvist",
                "Ada Lindqvist spoke. {Ada} left. | Ada Lindqvist",
                "Michael Berg spoke. {Mike Berg} left. | Michael Berg",
                "Ada Berg met Odd Berg. {Mr. Berg} left, said he. He and his men saw Odd Berg. | Odd Berg",
                "{Mayor Ada Lindqvist (R-Lake City)} spoke. | Ada Lindqvist",
                "{European Council President Ada Lindqvist} spoke. | Ada Lindqvist",
                "{Harbour Secretary of State Ada Lindqvist} spoke. | Ada Lindqvist",
                "{Retired Lt. Gen. Carl Nilsen Jr.} spoke. | Carl Nilsen Jr.",
                "Shalena Young gave a talk. Then {Young} left. | Shalena Young",
                "{Ursula von der Lind} spoke. Then {von der Lind} left. | Ursula von der Lind; Ursula von der Lind",
                "{Ahmed al-Lindi} spoke. Then {al-Lindi} left. | Ahmed al-Lindi; Ahmed al-Lindi",
                "{Emma LINDQVIST} spoke. | Emma LINDQVIST",
                "{Engineer Nkechi Lindeyemi} spoke. Then {Lindeyemi} left. | Nkechi Lindeyemi; Nkechi Lindeyemi",
                "{Jose\u0301 Lin\u0303ez} spoke. Then {Lin\u0303ez} left. | Jose\u0301 Lin\u0303ez; Jose\u0301 Lin\u0303ez",
                "{U.S. Sen. Ada Berg} — the bill’s sponsor — left. Then {Berg} spoke. | Ada Berg; Ada Berg",
                "{Olav de Wit} spoke. Then {de Wit} left. | Olav de Wit; Olav de Wit",
                "{Mary O’Hara-Lopez} spoke. {O’Hara-Lopez} left. | Mary O’Hara-Lopez; Mary O’Hara-Lopez",
                "{Ada Lindqvist’s} claim was odd. | Ada Lindqvist",
                "It was {NBC’s Ada Lindqvist} who spoke. | Ada Lindqvist",
                "{the Harbour Post} said so. Ada Lindqvist reads it. | Harbour Post",
                "{the Department of Mills and Markets} said so. | Department of Mills and Markets",
                "{the Lake City Mill Association (LCMA)} said so. {LCMA} left. | Lake City Mill Association; Lake City Mill Association",
                "{the Mill Workers Alliance} said so. {The M.W.A.} left. | Mill Workers Alliance; Mill Workers Alliance",
                "Ada Lindqvist wrote to the editors of the Harbour Post. At the Harbour Post {Lindqvist} said no. | Ada Lindqvist",
            })
    void aNameIsTheFullestFormThatTheTextGives(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Notice Lindqvist frowning. We saw Lindqvist leave. | Lindqvist",
                "Praising Ada Berg, they left. She, {Ada Berg}, left. | Ada Berg",
                "They came under Article 21 of the pact, said {Ada Berg}. | Ada Berg",
                "A show called Trending Today asked {Ada Berg}. | Ada Berg",
                "On her “Keepin’ It Real” show {Ada Berg} (R-Harbour) spoke. | Ada Berg",
                "The Lake City-based {Ada Berg} spoke of Spanish-language papers. | Ada Berg",
                "Mayor opens bridge. He, {Odd Berg}, is the Mayor. | Odd Berg",
                "ABSTRACT. The mill is shut, says {Odd Berg}. FULL TEXT. | Odd Berg",
                "Odd King spoke. Then {Mr. King} left. | Odd King",
            })
    void titlesLabelsAndVerbsAreNoNames(String text, String names) {
        assertThat(Marked.body(text).resolved().entities().stream()
                        .filter(entity -> !entity.name().equals("Lake City"))
                        .map(Entity::name))
                .containsExactlyInAnyOrder(names.split("; "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Zero Hedge said no. | Zero Hedge | ORGANIZATION",
                "Before the Mill War II it was old. | Mill War II | ORGANIZATION",
                "He spoke of his Fifth Amendment rights. | Fifth Amendment | ORGANIZATION",
                "A trader, Lind Healthcare, was sold. | Lind Healthcare | ORGANIZATION",
                "The town-based Egmont Foundation left. | Egmont Foundation | ORGANIZATION",
                "Zirka Lunde, the oldest bank of the town, closed. | Zirka Lunde | ORGANIZATION",
                "Zirka Lunde, a teacher of the town, left. | Zirka Lunde | PERSON",
                "Ada Lunde left. Zirka Lunde did not. | Zirka Lunde | PERSON",
                "Zirka Lunde met the men. {She} said no. | Zirka Lunde | PERSON",
                "{Zero Hedge} said it was late. {He} said no. | Zero Hedge | ORGANIZATION",
                "Odd Lunde Sr. left. | Odd Lunde Sr. | PERSON",
            })
    void aNameAndWhatIsSaidBesideItTellAPersonFromABody(String text, String name, SpeakerType type) {
        assertThat(Marked.body(text).resolved().entities()).anySatisfy(entity -> {
            assertThat(entity.name()).isEqualTo(name);
            assertThat(entity.type()).isEqualTo(type);
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ada Lindqvist spoke. {Nilsen} left. | Nilsen",
                "Ada Lindqvist met Eva Lindqvist, her sister. {Eva} left. | Eva Lindqvist",
                "Ada Berg spoke. {Mr. Berg} left. | Berg",
                "{Carl Berg} spoke. {Erik Berg} left. | Carl Berg; Erik Berg",
                "Jonas and Edda Kestrel sell cheese. {Mr. Kestrel} frowned. | Jonas Kestrel",
                "{Jonas} and Edda Kestrel sell cheese. {Mrs. Kestrel} smiled. | Jonas Kestrel; Edda Kestrel",
                "Ada Carl spoke. {Carl} and {Tim Berg} left. | Ada Carl; Tim Berg",
            })
    void differentPeopleStayApart(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Lindqvist}: Mills Will Stay Open.⏎⏎Ada Lindqvist said the mills will stay open. | Ada Lindqvist",
                "{Nilsen}: Mills Will Stay Open.⏎⏎Ada Lindqvist said the mills will stay open. | Nilsen",
            })
    void aHeadlineKnowsTheNamesOfTheText(String marked, String expected) {
        assertThat(new Marked(marked.replace('⏎', '\n'))
                        .resolved()
                        .speakers()
                        .get(0)
                        .get(0)
                        .name())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"{LINDQVIST}: We will stay.,Ada Lindqvist", "{BERG}: We will stay.,Odd Berg"})
    void turnsOfATranscriptNameInCapitals(String turn, String expected) {
        assertThat(speakers("Mayor Ada Lindqvist met Pastor Odd Berg on Monday.\n\n" + turn + "\n\n"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Ada Lindqvist and Carl Berg} left. | Ada Lindqvist+Carl Berg",
                "{Ada Lindqvist, Carl Berg and Eva Nilsen} left. | Ada Lindqvist+Carl Berg+Eva Nilsen",
                "My parents, James and Mary Berg, are gone. {James} left. | James Berg",
                "{Millers and workers in town} left. | millers+workers in town",
                "{The mill owners and the Harbour Council} left. | mill owners+Harbour Council",
                "{Senators Carl Berg, Republican of Ohio, and Eva Nilsen, Democrat of Iowa,} left. | Carl Berg+Eva Nilsen",
            })
    void severalSpeak(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Local and state officials} left. | local and state officials",
                "{A study by the Harbour Institute and the University of Lake City} found it. | study by the Harbour Institute and the University of Lake City",
                "{His wife and nominee Ada Lindqvist} left. | Ada Lindqvist",
                "{The Bureau of Fish and Game} left. | Bureau of Fish and Game",
            })
    void oneSpeaksAlthoughThereIsAnAnd(String marked, String expected) {
        assertThat(speakers(marked)).isEqualTo(expected);
    }

    @Test
    void everybodyNamedIsAnEntityWithFormsAndMentions() {
        Resolution resolution = Marked.body("{Ada Lindqvist} spoke. {Lindqvist} left, and {she} slept.")
                .resolved();

        Entity ada = resolution.entities().get(0);
        assertThat(ada.name()).isEqualTo("Ada Lindqvist");
        assertThat(ada.aliases()).containsExactly("Ada Lindqvist", "Lindqvist");
        assertThat(ada.mentions()).hasSize(3);
        assertThat(resolution.speakers())
                .allSatisfy(speakers -> assertThat(speakers)
                        .singleElement()
                        .satisfies(speaker -> assertThat(speaker.entity()).isEqualTo(ada.id())));
    }
}
