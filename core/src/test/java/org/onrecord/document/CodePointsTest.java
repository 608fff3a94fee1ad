// SPDX-License-Identifier: Apache-2.0
package org.onrecord.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CodePointsTest {

    private static final String GRIN = "\uD83D\uDE00";

    @Test
    void are_the_offsets_themselves_in_the_basic_plane() {
        CodePoints points = CodePoints.of("naïve — “so”");
        assertThat(points.count()).isEqualTo(12);
        assertThat(points.toCodePoint(12)).isEqualTo(12);
        assertThat(points.toUtf16(7)).isEqualTo(7);
    }

    @Test
    void count_a_surrogate_pair_once() {
        CodePoints points = CodePoints.of("a" + GRIN + "b" + GRIN);
        assertThat(points.count()).isEqualTo(4);
        assertThat(points.toCodePoint(3)).isEqualTo(2);
        assertThat(points.toUtf16(3)).isEqualTo(4);
        assertThat(points.toCodePoint(6)).isEqualTo(4);
        assertThat(points.toUtf16(4)).isEqualTo(6);
    }

    @Test
    void put_the_middle_of_a_pair_at_its_beginning() {
        assertThat(CodePoints.of("a" + GRIN).toCodePoint(2)).isEqualTo(1);
    }

    @Test
    void count_a_lone_surrogate_as_one() {
        assertThat(CodePoints.of("a\uD83Db").toCodePoint(3)).isEqualTo(3);
    }

    @Test
    void refuse_what_lies_outside_the_text() {
        CodePoints points = CodePoints.of("a" + GRIN);
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> points.toCodePoint(4));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> points.toUtf16(3));
        assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> points.toUtf16(-1));
    }

    @Test
    void agree_with_the_string_everywhere() {
        Random random = new Random(1);
        for (int run = 0; run < 200; run++) {
            String text = random.ints(random.nextInt(40), 0, 3)
                    .collect(StringBuilder::new, (to, next) -> to.append(next == 0 ? GRIN : "x"), StringBuilder::append)
                    .toString();
            CodePoints points = CodePoints.of(text);
            for (int offset = 0; offset <= points.count(); offset++) {
                int utf16 = text.offsetByCodePoints(0, offset);
                assertThat(points.toUtf16(offset)).isEqualTo(utf16);
                assertThat(points.toCodePoint(utf16)).isEqualTo(offset);
            }
        }
    }
}
