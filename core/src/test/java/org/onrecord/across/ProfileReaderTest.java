// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.corpus.Profile;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Entity;
import org.onrecord.statement.SpeakerType;

/** Which forms of invented people and bodies are their names. */
class ProfileReaderTest {

    @Test
    void what_many_may_be_called_is_nobodys_name() {
        assertThat(person(
                        "Ada Quill",
                        "Quill",
                        "The senator",
                        "The former mayor and U.S. envoy",
                        "Her lawyer",
                        "Lawmaker"))
                .containsExactly("Ada Quill", "Quill");
        assertThat(body("Pell Council", "The council", "The Council", "A Pell panel"))
                .containsExactly("Pell Council", "The Council");
    }

    @Test
    void a_headline_puts_words_before_a_name_and_around_it() {
        assertThat(person("Ada Quill", "Calls Ada Quill", "Ada Quill Sues Pell Harbor Trust CEO"))
                .containsExactly("Ada Quill");
        assertThat(person("A Pell judge", "Luis Okafor", "Okafor")).containsExactly("Luis Okafor", "Okafor");
        assertThat(person("Chandler Van Orden", "Van Orden")).containsExactly("Chandler Van Orden", "Van Orden");
    }

    @Test
    void what_stands_beside_a_name_is_no_body() {
        assertThat(body("D-Ohio")).isEmpty();
        assertThat(body("Pell-based")).isEmpty();
        assertThat(body("R.")).isEmpty();
        assertThat(body("Pell-Avon")).containsExactly("Pell-Avon");
    }

    @Test
    void a_description_is_no_name_whoever_is_described() {
        assertThat(person("A Pell source", "Pell’s only friend")).isEmpty();
        assertThat(body("The alliance, which includes both unions,", "Pell Post and the Avon Star"))
                .isEmpty();
    }

    @Test
    void names_may_begin_like_descriptions() {
        assertThat(body("Our Harbor")).containsExactly("Our Harbor");
        assertThat(body("Academy of Sciences, Engineering and Crafts")).hasSize(1);
        assertThat(body("The Quill campaign")).containsExactly("The Quill campaign");
    }

    private static List<String> person(String... forms) {
        return names(SpeakerType.PERSON, forms);
    }

    private static List<String> body(String... forms) {
        return names(SpeakerType.ORGANIZATION, forms);
    }

    private static List<String> names(SpeakerType type, String... forms) {
        Entity entity = new Entity("e1", forms[0], type, null, List.of(forms), List.of(), null);
        Document document = new Document("a", "", Publication.UNKNOWN, List.of());
        return new ProfileReader()
                .read(new ArticleRecord(document, List.of(entity), List.of())).stream()
                        .map(Profile::names)
                        .flatMap(List::stream)
                        .toList();
    }
}
