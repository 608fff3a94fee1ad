// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class SameNameTest {

    private final SameName alone = new SameName(List.of("Ilsa Brandt", "Tomas Okeke"));
    private final SameName family = new SameName(List.of("Ilsa Brandt", "Jon Brandt"));

    @Test
    void case_titles_and_punctuation_do_not_count() {
        assertThat(alone.test("Ilsa Brandt", "Mayor ilsa BRANDT")).isTrue();
        assertThat(alone.test("the Harbor Board", "Harbor Board's")).isTrue();
    }

    @Test
    void a_surname_is_enough_where_one_entity_bears_it() {
        assertThat(alone.test("Ilsa Brandt", "Brandt")).isTrue();
        assertThat(family.test("Ilsa Brandt", "Brandt")).isFalse();
    }

    @Test
    void other_names_differ() {
        assertThat(alone.test("Ilsa Brandt", "Jon Brandt")).isFalse();
        assertThat(alone.test("Ilsa Brandt", "")).isFalse();
    }
}
