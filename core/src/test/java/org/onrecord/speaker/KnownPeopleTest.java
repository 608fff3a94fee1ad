// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.people.Gender;
import org.onrecord.people.Office;
import org.onrecord.people.People;
import org.onrecord.people.Person;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Speaker;

/** What a people file adds. All people and places are invented. */
class KnownPeopleTest {

    private static final People PEOPLE = new People(List.of(
            person("p1", "Aud Lindqvist", Gender.FEMALE, office("Governor", "Norland", "2019-01-07", "2027-01-04")),
            person("p2", "Odd Berg", Gender.MALE, office("Governor", "Norland", "2011-01-05", "2019-01-07")),
            person("p3", "Robin Nilsen", Gender.FEMALE, office("Governor", "Sorland", "2015-01-01", null)),
            person("p4", "Carl Reyes", Gender.MALE, office("President of Westmark", null, "2024-01-20", null)),
            new Person(
                    "p5",
                    "Ilsa Margarethe Brandt",
                    List.of("Ilsa Brandt", "@ibrandt"),
                    Gender.FEMALE,
                    List.of(new Office("Press Secretary", "Harbour House", List.of(), null, null))),
            person("p6", "Tom Okeke", Gender.MALE, office("Senator", "Norland", "2019-01-01", null)),
            person("p7", "Mary Okeke", Gender.FEMALE, office("Member", "Norland", "2019-01-01", null)),
            person("p8", "Kim Vale", Gender.UNKNOWN, office("Senator", "Norland", "2019-01-01", null))));

    private static Person person(String id, String name, Gender gender, Office office) {
        return new Person(id, name, List.of(), gender, List.of(office));
    }

    private static Office office(String role, @Nullable String area, String start, @Nullable String end) {
        return new Office(
                role,
                null,
                area == null ? List.of() : List.of(area),
                LocalDate.parse(start),
                end == null ? null : LocalDate.parse(end));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 | {The governor of Norland} slept. | Aud Lindqvist",
                "2026-03-02 | {Norland’s governor} slept. | Aud Lindqvist",
                "2026-03-02 | {The Norland governor} slept. | Aud Lindqvist",
                "2018-03-02 | {The Norland governor} slept. | Odd Berg",
                "2019-01-07 | {The Norland governor} slept. | Aud Lindqvist",
                "2026-03-02 | {The governor} slept, far from Norland. | Aud Lindqvist",
                "2026-03-02 | PORT AVEL, Norland — {The governor} went to Sorland. | Aud Lindqvist",
                "2026-03-02 | Norland attorney general Eva Vik went to Sorland. {The governor} slept. | Aud Lindqvist",
                "2026-03-02 | {The president} slept. | Carl Reyes",
                "2026-03-02 | {The press secretary} slept. | Ilsa Margarethe Brandt",
                "2026-03-02 | {The governor of Norland} slept. {She} ate. | Aud Lindqvist; Aud Lindqvist",
                "2026-03-02 | {Gov. Nilsen} slept. | Robin Nilsen",
                "2026-03-02 | Sorland Gov. Eva Vik came. {The governor of Norland} slept. | Aud Lindqvist",
                "2026-03-02 | Company president Eva Vik came. {The president} slept. | Eva Vik",
            })
    void aRoleMeansItsHolderOnTheDay(String day, String marked, String expected) {
        assertThat(names(day, marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-02 | {The governor} slept. | governor",
                "2026-03-02 | {The governor} went from Norland to Sorland. | governor",
                "2026-03-02 | {A governor} slept in Norland. | governor",
                "2026-03-02 | {The former governor of Norland} slept. | former governor of Norland",
                "2026-03-02 | {The vice president} slept. | vice president",
                "2026-03-02 | {The secretary} slept. | secretary",
                "2026-03-02 | {The Norland senator} slept. | Norland senator",
                "2010-03-02 | {The Norland governor} slept. | Norland governor",
                "2026-03-02 | {His press secretary} slept. | press secretary",
            })
    void aRoleMeansNobodyWhomItDoesNotFix(String day, String marked, String expected) {
        assertThat(names(day, marked)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{Ilsa Brandt} slept. | p5",
                "{Ilsa M. Brandt} slept. | p5",
                "{Aud Lindqvist} slept. | p1",
                "{Gov. Lindqvist} slept. | p1",
                "{Sen. Okeke} slept. | p6",
                "{Lindqvist} slept. | ",
                "{Eva Vik} slept. | ",
                "{Mayor Lindqvist} slept. | ",
            })
    void namesGetTheIdOfTheFile(String marked, @Nullable String expected) {
        assertThat(speaker("2026-03-02", marked).people()).isEqualTo(expected);
    }

    @Test
    void anotherNameIsTheSamePerson() {
        assertThat(names("2026-03-02", "{Ilsa Brandt} slept. {Ilsa Margarethe Brandt} ate."))
                .isEqualTo("Ilsa Brandt; Ilsa Brandt");
    }

    @Test
    void theFileTellsTheGender() {
        String marked = "Robin Nilsen met Jan Vik. {She} slept.";
        assertThat(names("2026-03-02", marked)).isEqualTo("Robin Nilsen");
    }

    @Test
    void withoutADateOnlyOfficesWithoutEndCount() {
        assertThat(names(null, "{The governor} slept in Norland.")).isEqualTo("Robin Nilsen");
    }

    @Test
    void aHolderWithoutANameInTheTextHasTheRoleOfTheText() {
        Entity holder = speaker("2026-03-02", "{The governor of Norland} slept.");
        assertThat(holder.people()).isEqualTo("p1");
        assertThat(holder.role()).isEqualTo("governor of Norland");
        assertThat(holder.aliases()).containsExactly("The governor of Norland");
    }

    @Test
    void withoutAFileNothingIsKnown() {
        assertThat(Marked.speakers("{The governor of Norland} slept.")).isEqualTo("governor of Norland");
    }

    private static Resolution resolved(@Nullable String day, String marked) {
        PublicationDate date = day == null ? null : PublicationDate.parse(day);
        return Marked.body(marked).resolved(Publication.UNKNOWN.withPublished(date), PEOPLE);
    }

    private static String names(@Nullable String day, String marked) {
        return String.join(
                "; ",
                resolved(day, marked).speakers().stream()
                        .map(list -> list.get(0).name())
                        .toList());
    }

    private static Entity speaker(String day, String marked) {
        Resolution resolution = resolved(day, marked);
        Speaker speaker = resolution.speakers().get(0).get(0);
        return resolution.entities().stream()
                .filter(entity -> entity.id().equals(speaker.entity()))
                .findFirst()
                .orElseThrow();
    }
}
