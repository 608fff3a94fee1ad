// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class SpanTest {

    @Test
    void refuses_what_is_no_stretch_of_text() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(-1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> new Span(3, 2)).withMessageContaining("3 to 2");
    }

    @Test
    void gives_its_text() {
        assertThat(new Span(4, 7).in("she said so")).isEqualTo("sai");
        assertThat(new Span(4, 4).in("she said so")).isEmpty();
    }

    @Test
    void contains_what_lies_inside_or_at_its_edges() {
        Span span = new Span(4, 8);
        assertThat(span.contains(span)).isTrue();
        assertThat(span.contains(new Span(8, 8))).isTrue();
        assertThat(span.contains(new Span(3, 8))).isFalse();
        assertThat(span.contains(new Span(4, 9))).isFalse();
    }

    @Test
    void overlaps_only_where_a_character_is_shared() {
        Span span = new Span(4, 8);
        assertThat(span.overlaps(new Span(7, 12))).isTrue();
        assertThat(span.overlaps(new Span(8, 12))).isFalse();
        assertThat(span.overlaps(new Span(6, 6))).isFalse();
    }

    @Test
    void covers_both() {
        assertThat(new Span(4, 8).cover(new Span(1, 5))).isEqualTo(new Span(1, 8));
    }

    @Test
    void is_ordered_by_start_then_end() {
        assertThat(new Span(1, 9)).isLessThan(new Span(2, 3)).isGreaterThan(new Span(1, 8));
    }
}
