// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Span;

class TokenGridTest {

    @Test
    void a_span_is_cut_at_line_breaks() {
        TokenGrid grid = new TokenGrid("one two\nthree, four");

        assertThat(grid.runs(List.of(new Span(4, 13)))).containsExactly(new TokenRun(1, 1), new TokenRun(2, 2));
    }

    @Test
    void a_token_that_is_touched_belongs_to_the_span() {
        TokenGrid grid = new TokenGrid("one two three");

        assertThat(grid.runs(List.of(new Span(5, 9)))).containsExactly(new TokenRun(1, 2));
    }

    @Test
    void white_space_is_no_token() {
        TokenGrid grid = new TokenGrid("one \u00a0 two");

        assertThat(grid.runs(List.of(new Span(3, 6)))).isEmpty();
    }

    @Test
    void a_combining_mark_is_a_token_of_its_own() {
        TokenGrid grid = new TokenGrid("cafe\u0301s open");

        assertThat(grid.tokens(List.of(new Span(0, 6))).cardinality()).isEqualTo(3);
        assertThat(grid.runs(List.of(new Span(7, 11)))).containsExactly(new TokenRun(3, 3));
    }

    @Test
    void a_character_outside_the_basic_plane_is_one_token() {
        TokenGrid grid = new TokenGrid("😀 said");

        assertThat(grid.runs(List.of(new Span(3, 7)))).containsExactly(new TokenRun(1, 1));
    }
}
