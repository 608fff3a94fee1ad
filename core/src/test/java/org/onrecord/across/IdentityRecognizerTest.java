// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.corpus.Identity;
import org.onrecord.corpus.Profile;
import org.onrecord.corpus.Recognition;
import org.onrecord.statement.SpeakerType;

/** People and bodies are invented. */
class IdentityRecognizerTest {

    private final IdentityRecognizer recognizer = new IdentityRecognizer();
    private final Map<String, Identity> known = new LinkedHashMap<>();

    @Test
    void titles_nicknames_initials_and_accents_do_not_part_a_person() {
        assertThat(person("a", "Timothy Wahl", "Minnesota Gov.")).isEqualTo("timothy-wahl");
        assertThat(person("b", "Tim Wahl", "governor of Minnesota")).isEqualTo("timothy-wahl");
        assertThat(person("c", "Gov. Timothy J. Wahl", null)).isEqualTo("timothy-wahl");
        assertThat(person("d", "Félipe Calder", null)).isEqualTo("felipe-calder");
        assertThat(person("e", "Felipe Calder", null)).isEqualTo("felipe-calder");
    }

    @Test
    void namesakes_are_kept_apart_by_field_suffix_and_middle_name() {
        assertThat(person("a", "Chris Hollin", "Republican congressman")).isEqualTo("chris-hollin");
        assertThat(person("b", "Chris Hollin", "quarterback")).isEqualTo("chris-hollin-2");
        assertThat(person("c", "Chris Hollin", "Rep.")).isEqualTo("chris-hollin");
        assertThat(person("d", "George W. Brandt", "President")).isEqualTo("george-w-brandt");
        assertThat(person("e", "George H. W. Brandt", "President")).isEqualTo("george-h-w-brandt");
        assertThat(person("f", "Per Lind", "developer")).isEqualTo("per-lind");
        assertThat(person("g", "Per Lind Jr.", "son")).isEqualTo("per-lind-jr");
    }

    @Test
    void two_whom_one_document_names_in_full_stay_apart() {
        assertThat(add(List.of(profile("a", "Ada Holm", null), profile("a", "Ada B. Holm", null))))
                .containsExactly("ada-holm", "ada-b-holm");
    }

    @Test
    void a_surname_joins_only_where_one_bearer_is_far_more_likely() {
        for (String document : List.of("a", "b", "c", "d")) {
            person(document, "Nora Berg", "Lake City mayor");
        }
        assertThat(person("e", "Berg", null)).isEqualTo("nora-berg");
        for (String document : List.of("f", "g", "h", "i")) {
            person(document, "Olaf Berg", "Duluth sheriff");
        }
        assertThat(person("j", "Berg", null)).isEqualTo("berg");
        assertThat(person("k", "Berg", "mayor of Lake City")).isEqualTo("nora-berg");
    }

    @Test
    void a_surname_met_first_is_joined_by_the_full_name_with_the_same_role() {
        assertThat(person("a", "Sandoval", "harbormaster of Lake City")).isEqualTo("sandoval");
        assertThat(person("b", "Rosa Sandoval", "Lake City harbormaster")).isEqualTo("sandoval");
        assertThat(known.values()).extracting(Identity::name).containsExactly("Rosa Sandoval");
    }

    @Test
    void bodies_are_known_by_name_and_initials() {
        assertThat(body("a", "Northern Ferry Bureau")).isEqualTo("org:northern-ferry-bureau");
        assertThat(body("b", "the Northern Ferry Bureau")).isEqualTo("org:northern-ferry-bureau");
        assertThat(add(List.of(new Profile(
                        "c",
                        "e1",
                        "Northern Ferry Bureau",
                        SpeakerType.ORGANIZATION,
                        List.of("Northern Ferry Bureau", "NFB"),
                        null,
                        Set.of()))))
                .containsExactly("org:northern-ferry-bureau");
        assertThat(body("c2", "NFB")).isEqualTo("org:northern-ferry-bureau");
        assertThat(body("d", "Department of Harbors")).isEqualTo("org:department-of-harbors");
        assertThat(body("e", "Harbors Department")).isEqualTo("org:department-of-harbors");
        assertThat(body("f", "Northern Fishing Board")).isEqualTo("org:northern-fishing-board");
    }

    @Test
    void three_initials_alone_make_no_body() {
        assertThat(body("a", "NFB")).isEqualTo("org:nfb");
        assertThat(body("b", "National Forest Board")).isEqualTo("org:national-forest-board");
        assertThat(body("c", "NLHC")).isEqualTo("org:nlhc");
        assertThat(body("d", "Northern Lake Harbor Council")).isEqualTo("org:nlhc");
        assertThat(add(List.of(new Profile(
                        "e",
                        "e1",
                        "Norland Fish Bureau",
                        SpeakerType.ORGANIZATION,
                        List.of("Norland Fish Bureau", "NFB"),
                        null,
                        Set.of()))))
                .containsExactly("org:nfb");
    }

    @Test
    void a_state_is_known_by_its_abbreviation_and_is_not_the_body_with_these_letters() {
        assertThat(body("a", "Virginia")).isEqualTo("org:virginia");
        assertThat(body("b", "Va.")).isEqualTo("org:virginia");
        assertThat(body("c", "VA")).isEqualTo("org:va");
    }

    @Test
    void a_name_with_junior_does_not_speak_against_the_same_without_it() {
        person("a", "Joseph R. Lind Jr.", "Vice President");
        add(List.of(new Profile(
                "b",
                "e1",
                "Joseph R. Lind Jr.",
                SpeakerType.PERSON,
                List.of("Joseph R. Lind Jr.", "Joe Lind"),
                "Vice President",
                Set.of())));
        assertThat(person("c", "Joe Lind", null)).isEqualTo("joseph-r-lind-jr");
    }

    @Test
    void two_full_forms_of_one_name_in_one_document_are_one() {
        assertThat(add(List.of(profile("a", "Ana Vega Llorente", null), profile("a", "Vega Llorente", null))))
                .containsExactly("ana-vega-llorente", "ana-vega-llorente");
        assertThat(person("b", "Vega Llorente", null)).isEqualTo("ana-vega-llorente");
    }

    @Test
    void a_word_before_a_name_in_one_headline_makes_nobody_else() {
        assertThat(add(List.of(new Profile(
                        "a",
                        "e1",
                        "Ada Holm",
                        SpeakerType.PERSON,
                        List.of("Ada Holm", "Crafty Ada Holm"),
                        null,
                        Set.of()))))
                .containsExactly("ada-holm");
        assertThat(person("b", "Ada Holm", null)).isEqualTo("ada-holm");
    }

    @Test
    void the_only_bearer_of_a_surname_is_meant_where_the_company_is_the_same() {
        Set<String> company = Set.of("Cy Dorn", "Harbor Council");
        add(List.of(new Profile("a", "e1", "Ada Holm", SpeakerType.PERSON, List.of("Ada Holm"), null, company)));
        assertThat(add(List.of(new Profile("b", "e1", "Holm", SpeakerType.PERSON, List.of("Holm"), null, company))))
                .containsExactly("ada-holm");
        assertThat(person("c", "Holm", null)).isEqualTo("holm");
    }

    @Test
    void a_full_name_is_one_whether_a_text_shows_a_person_or_a_body() {
        assertThat(person("a", "Ada Holm", null)).isEqualTo("ada-holm");
        assertThat(body("b", "Ada Holm")).isEqualTo("ada-holm");
    }

    @Test
    void members_are_one_body_in_the_singular_and_plural_and_a_time_is_not_the_times() {
        assertThat(body("a", "Northlanders")).isEqualTo("org:northlanders");
        assertThat(body("b", "Elbonians")).isEqualTo("org:elbonians");
        assertThat(body("c", "Elbonian")).isEqualTo("org:elbonians");
        assertThat(body("d", "Times")).isEqualTo("org:times");
        assertThat(body("e", "Time")).isEqualTo("org:time");
        assertThat(body("f", "U.N. Harbor Council")).isEqualTo("org:un-harbor-council");
        assertThat(body("g", "United Nations Harbor Council")).isEqualTo("org:un-harbor-council");
    }

    @Test
    void a_person_and_a_body_of_one_name_are_two() {
        assertThat(person("a", "Holm", null)).isEqualTo("holm");
        assertThat(body("b", "Holm")).isEqualTo("org:holm");
    }

    private String person(String document, String name, @Nullable String role) {
        return add(List.of(profile(document, name, role))).get(0);
    }

    private String body(String document, String name) {
        return add(List.of(new Profile(document, "e1", name, SpeakerType.ORGANIZATION, List.of(name), null, Set.of())))
                .get(0);
    }

    private static Profile profile(String document, String name, @Nullable String role) {
        return new Profile(document, "e1", name, SpeakerType.PERSON, List.of(name), role, Set.of());
    }

    private List<String> add(List<Profile> profiles) {
        IdentityKeys keys = new IdentityKeys();
        List<Identity> candidates = known.values().stream()
                .filter(identity -> profiles.stream()
                        .anyMatch(profile -> keys.of(identity).stream().anyMatch(keys.of(profile)::contains)))
                .toList();
        List<String> ids = new ArrayList<>();
        Set<String> knownBefore = Set.copyOf(known.keySet());
        for (Recognition recognition : recognizer.recognize(profiles, candidates)) {
            Profile profile = recognition.profile();
            Identity before = known.getOrDefault(
                    recognition.identity(), Identity.unknown(recognition.identity(), profile.type()));
            assertThat(recognition.known()).isEqualTo(knownBefore.contains(recognition.identity()));
            known.put(recognition.identity(), before.plus(profile));
            ids.add(recognition.identity());
        }
        return ids;
    }
}
