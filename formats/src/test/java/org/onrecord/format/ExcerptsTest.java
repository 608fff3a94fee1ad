// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.document.Span;

class ExcerptsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "She said “[it holds].”            | “it holds.”",
                "She said “[it holds],” and left   | “it holds,”",
                "She said \"[it holds]\"           | \"it holds\"",
                "[it “never held]”                 | it “never held”",
                "She said [it holds]. “Good.”      | it holds",
                "the [boys]' boat                  | boys",
                "\"Yes,\" said Bo, [who left].\"   | who left",
            })
    void take_the_marks_that_stand_around_the_words(String marked, String shown) {
        int start = marked.indexOf('[');
        int end = marked.indexOf(']') - 1;
        String text = marked.replace("[", "").replace("]", "");
        assertThat(new Excerpts(text).quoted(List.of(new Span(start, end)))).isEqualTo(shown);
    }
}
