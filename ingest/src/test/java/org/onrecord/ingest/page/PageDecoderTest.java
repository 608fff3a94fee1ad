// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageDecoderTest {

    private static final String TEXT = "“Østvik”, she said – naïve.";

    @Test
    void believes_the_byte_order_mark_above_all() {
        assertThat(PageDecoder.decode(("\uFEFF" + TEXT).getBytes(StandardCharsets.UTF_16LE), "iso-8859-1"))
                .isEqualTo(TEXT);
    }

    @Test
    void takes_valid_utf8_for_utf8_whatever_a_header_of_one_byte_sets_says() {
        assertThat(PageDecoder.decode(TEXT.getBytes(StandardCharsets.UTF_8), "iso-8859-1"))
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @CsvSource({"windows-1252, iso-8859-1", "windows-1252, latin1", "windows-1252, no-such-set"})
    void reads_declared_sets_as_the_web_means_them(String written, String declared) {
        byte[] page = ("<meta charset=" + declared + ">" + TEXT).getBytes(Charset.forName(written));

        assertThat(PageDecoder.decode(page, null)).endsWith(TEXT);
    }

    @Test
    void believes_the_header_before_the_page() {
        byte[] page = "<meta charset=windows-1252>Привет, мир, это страница".getBytes(Charset.forName("windows-1251"));

        assertThat(PageDecoder.decode(page, "windows-1251")).endsWith("это страница");
    }

    @Test
    void replaces_what_cannot_be_decoded() {
        byte[] page = {'a', (byte) 0xC3, 'b'};

        assertThat(PageDecoder.decode(page, "utf-8")).isEqualTo("a\uFFFDb");
    }
}
