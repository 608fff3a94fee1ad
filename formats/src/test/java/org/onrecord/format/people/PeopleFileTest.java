// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.people.Gender;
import org.onrecord.people.Office;
import org.onrecord.people.People;
import org.onrecord.people.Person;

/** The same invented people in both forms, and files that are not right. */
class PeopleFileTest {

    private static final String CSV = """
            id,name,other_names,gender,role,organization,area,start_date,end_date,photo
            p1,Aud Lindqvist,"Audrey Lindqvist; @audl",female,Governor,State of Norland,Norland; Norl.,2019-01-07,2027,
            p2,Carl Reyes,,male,President,,Westmark,2024,,x.png
            p1,Aud Lindqvist,,,Mayor,City of Port Avel,Port Avel,2012-05,2018-12-31,
            p3,Kim Vale,,,,,,,,
            """;

    private static final String POPOLO = """
            {"persons": [
              {"id": "p1", "name": "Aud Lindqvist", "gender": "female", "given_name": "Audrey", "family_name": "Lindqvist",
               "other_names": [{"name": "@audl", "note": "handle"}]},
              {"id": "p2", "name": "Carl Reyes", "gender": "male", "memberships": [
                {"role": "President", "area": {"id": "w", "name": "Westmark"}, "start_date": "2024", "end_date": null}]},
              {"id": "p3", "name": "Kim Vale", "birth_date": "1970-01-01"}],
             "organizations": [{"id": "norland", "name": "State of Norland", "area_id": "n"},
               {"id": "avel", "name": "City of Port Avel", "posts": [{"id": "mayor", "label": "Mayor", "area": "Port Avel"}]}],
             "areas": [{"id": "n", "name": "Norland", "other_names": [{"name": "Norl."}]}],
             "events": [{"id": "term", "start_date": "2019-01-07", "end_date": "2027"}],
             "memberships": [
               {"person_id": "p1", "organization_id": "norland", "role": "Governor", "legislative_period_id": "term"},
               {"person_id": "p1", "organization_id": "avel", "post_id": "mayor", "role": "member",
                "start_date": "2012-05", "end_date": "2018-12-31"}]}
            """;

    private static final People EXPECTED = new People(List.of(
            new Person(
                    "p1",
                    "Aud Lindqvist",
                    List.of("@audl", "Audrey Lindqvist"),
                    Gender.FEMALE,
                    List.of(
                            new Office(
                                    "Governor",
                                    "State of Norland",
                                    List.of("Norland", "Norl."),
                                    LocalDate.of(2019, 1, 7),
                                    LocalDate.of(2027, 12, 31)),
                            new Office(
                                    "Mayor",
                                    "City of Port Avel",
                                    List.of("Port Avel"),
                                    LocalDate.of(2012, 5, 1),
                                    LocalDate.of(2018, 12, 31)))),
            new Person(
                    "p2",
                    "Carl Reyes",
                    List.of(),
                    Gender.MALE,
                    List.of(new Office("President", null, List.of("Westmark"), LocalDate.of(2024, 1, 1), null))),
            new Person("p3", "Kim Vale", List.of(), Gender.UNKNOWN, List.of())));

    @TempDir
    private Path folder;

    @Test
    void reads_popolo() throws Exception {
        assertThat(PeopleFile.parse(POPOLO, "people.json")).isEqualTo(EXPECTED);
    }

    @Test
    void reads_csv() throws Exception {
        People people =
                PeopleFile.parse(CSV.replace("Audrey Lindqvist; @audl", "@audl;Audrey Lindqvist"), "people.csv");
        assertThat(people).isEqualTo(EXPECTED);
    }

    @Test
    void reads_a_list_of_persons_and_a_byte_order_mark() throws Exception {
        String list = "\uFEFF[{\"id\": 7, \"name\": \"Kim Vale\"}]";
        assertThat(PeopleFile.parse(list, "people.json").persons())
                .containsExactly(new Person("7", "Kim Vale", List.of(), Gender.UNKNOWN, List.of()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id,title/1,x | f, line 2: no column 'name', but [id, title]",
                "id,name/1,Ada/,Bo | f, line 3: the id is empty",
                "id,name/1,Ada/1,Bo | f, line 3: 'Bo' has the id '1' of 'Ada'",
                "id,name,role,start_date/1,Ada,Mayor,soon | f, line 2: start_date 'soon' is not a date like 2019, 2019-01 or 2019-01-07",
                "id,name,role,end_date/1,Ada,Mayor,2019-02-30 | f, line 2: end_date '2019-02-30' is not a date like 2019, 2019-01 or 2019-01-07",
                "id,name,role,start_date,end_date/1,Ada,Mayor,2020,2019 | f, line 2: Mayor ends on 2019-12-31, before it starts on 2020-01-01",
                "{'persons': [{'id': 'a'}]} | f, persons[0]: no 'name'",
                "{'persons': [{'id': 'a', 'name': 'Ada'}, {'id': 'a', 'name': 'Bo'}]} | f, persons[1]: a second person with the id 'a'",
                "{'people': [{'id': 'a', 'name': 'Ada', 'memberships': [{'role': 'Mayor', 'end_date': '19'}]}]} | f, persons[0].memberships[0]: end_date '19' is not a date like 2019, 2019-01 or 2019-01-07",
                "{'persons': [], 'memberships': [{'person_id': 'a', 'role': 'Mayor', 'start_date': 'x'}]} | f, memberships[0]: start_date 'x' is not a date like 2019, 2019-01 or 2019-01-07",
                "{'articles': []} | f, at its root: no 'persons', but [articles]",
            })
    void says_what_is_wrong_and_where(String file, String problem) {
        String text = file.startsWith("{") ? file.replace('\'', '"') : file.replace('/', '\n');
        assertThatThrownBy(() -> PeopleFile.parse(text, "f"))
                .isInstanceOf(MalformedPeopleException.class)
                .hasMessage(problem);
    }

    @Test
    void says_where_json_breaks_off() {
        assertThatThrownBy(() -> PeopleFile.parse("{\"persons\": [\n{\"id\": }", "f"))
                .isInstanceOf(MalformedPeopleException.class)
                .hasMessageStartingWith("f, line 2: not JSON: ");
    }

    @Test
    void says_that_a_file_is_no_text() throws Exception {
        Path file = Files.write(folder.resolve("p.csv"), new byte[] {'i', 'd', (byte) 0xC3, '\n'});
        assertThatThrownBy(() -> PeopleFile.read(file)).hasMessageEndingWith("p.csv, as a whole: not a text in UTF-8");
    }

    @Test
    void an_empty_file_knows_nobody() throws Exception {
        assertThat(PeopleFile.parse("", "f")).isEqualTo(People.NONE);
    }
}
