// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.store.Columns.Person;

/** People are found by id and by the words of every name that they have. Invented people. */
class PeopleLookupTest {

    private final PeopleLookup lookup = new PeopleLookup();

    @BeforeEach
    void takeIn() {
        lookup.add(0, person("ilsa-brandt", "Ilsa Brandt", "Mayor Brandt"));
        lookup.add(1, person("tomas-okeke", "Tomás Okeke"));
        lookup.add(2, Person.named("Brandt Shipping"));
    }

    private static Person person(String id, String name, String... others) {
        return Person.of(
                new IdentityRows.Shown(7, id, name, List.of(others.length == 0 ? new String[] {name} : others)));
    }

    @Test
    void byId() {
        assertThat(lookup.withId("tomas-okeke")).isEqualTo(1);
        assertThat(lookup.withId("brandt-shipping")).isNull();
    }

    @Test
    void byAWordOfAnyName() {
        assertThat(called("brandt")).containsExactly(0, 2);
        assertThat(called("MAYOR")).containsExactly(0);
        assertThat(called("tomas")).containsExactly(1);
        assertThat(called("nobody")).isEmpty();
    }

    @Test
    void theRarestWordDecides() {
        assertThat(called("Ilsa Brandt")).containsExactly(0);
        assertThat(called("Brandt nobody")).isEmpty();
    }

    @Test
    void aWordThatGoesOnDoesNotCount() {
        assertThat(lookup.mayBeCalled(FoldedWords.of("bra").open())).isNull();
        assertThat(lookup.mayBeCalled(FoldedWords.of("ilsa bra").open()))
                .isEqualTo(lookup.mayBeCalled(FoldedWords.of("ilsa")));
    }

    @Test
    void wordsAreNeeded() {
        assertThat(lookup.mayBeCalled(FoldedWords.of("…"))).isNull();
    }

    @Test
    void whoGetsANameIsFoundByItAsWell() {
        lookup.add(1, person("tomas-okeke", "Tomas Brandt"));
        assertThat(called("brandt")).containsExactly(0, 1, 2);
        assertThat(called("okeke")).containsExactly(1);
    }

    private List<Integer> called(String words) {
        BitSet people = Objects.requireNonNull(lookup.mayBeCalled(FoldedWords.of(words)));
        return people.stream().boxed().toList();
    }
}
