// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FeaturesTest {

    @ParameterizedTest
    @CsvSource({
        "word, 0",
        "3.5, 0",
        "Word, 1",
        "I, 1",
        "Élan, 1",
        "WORD, 2",
        "ABC1, 2",
        "ÉLAN, 2",
        "McCoy, 3",
        "eBay, 3",
        "éLan, 3",
        "é, 0",
        "É, 1"
    })
    void tellsCase(String word, int expected) {
        assertThat(Features.caseOf(word, 0, word.length())).isEqualTo(expected);
    }

    @Test
    void straightMarksOpenAndCloseInTurn() {
        assertThat(quotations("a \" b \" c \" d")).isEqualTo("outside opens inside closes outside opens inside");
    }

    @Test
    void curlyMarksTellTheirSide() {
        assertThat(quotations("” a “ b “ c ” d")).isEqualTo("closes outside opens inside opens inside closes outside");
    }

    @Test
    void apostrophesAreNoQuotation() {
        assertThat(quotations("‘ a ’ b ' c")).isEqualTo("outside outside outside outside outside outside");
    }

    @Test
    void onlyTheFirstWordOpensThePassage() {
        Features features = new Features();
        assertThat(features.next("a b", 0, 1) % 2).isEqualTo(1);
        assertThat(features.next("a b", 2, 3) % 2).isEqualTo(0);
    }

    private static String quotations(String text) {
        Features features = new Features();
        StringBuilder states = new StringBuilder();
        int at = 0;
        for (String word : text.split(" ", -1)) {
            int row = features.next(text, at, at + word.length());
            states.append(states.isEmpty() ? "" : " ")
                    .append(Arrays.asList("outside", "inside", "opens", "closes")
                            .get(row / 2 % 4));
            at += word.length() + 1;
        }
        return states.toString();
    }
}
