// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final Place PLACE = Place.of("note.txt");
    private static final String WORDS = "“Naïve,” said Zoë Ångström – the café’s owner – “but fine.”";

    @Test
    void keeps_line_ends_and_characters_outside_the_basic_plane() throws Exception {
        String text = "One \uD83D\uDE00\r\nTwo\rThree\n";
        assertThat(PlainText.of(text.getBytes(StandardCharsets.UTF_8), PLACE)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void takes_the_encoding_from_the_byte_order_mark_and_drops_it(String encoding) throws Exception {
        assertThat(PlainText.of(("\uFEFF" + WORDS).getBytes(Charset.forName(encoding)), PLACE))
                .isEqualTo(WORDS);
    }

    @Test
    void guesses_older_encodings() throws Exception {
        assertThat(PlainText.of(WORDS.getBytes(Charset.forName("windows-1252")), PLACE))
                .isEqualTo(WORDS);
    }

    @Test
    void allows_an_empty_text() throws Exception {
        assertThat(PlainText.of(new byte[0], PLACE)).isEmpty();
    }

    @Test
    void refuses_a_nul_and_says_where() {
        byte[] bytes = "abc\0def".getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> PlainText.of(bytes, PLACE))
                .withMessageContaining("character 3")
                .satisfies(refused -> assertThat(refused.place()).isEqualTo(PLACE));
    }

    @Test
    void refuses_what_is_full_of_control_characters() {
        byte[] bytes = "noise\u0001\u0002\u0003".repeat(100).getBytes(StandardCharsets.UTF_8);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> PlainText.of(bytes, PLACE))
                .withMessageContaining("control characters");
    }
}
