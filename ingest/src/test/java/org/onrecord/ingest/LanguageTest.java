// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | The council said on Monday that it will not pay for the bridge, and that the work has to wait until more money comes from the state.",
                "de | Der Rat sagte am Montag, dass er nicht für die Brücke bezahlen wird und dass die Arbeit warten muss, bis mehr Geld aus dem Land kommt.",
                "fr | Le conseil a dit lundi que la ville ne paiera pas pour le pont et que les travaux devront attendre que l'argent arrive de la région.",
                "es | El consejo dijo el lunes que no va a pagar por el puente y que las obras tienen que esperar hasta que llegue más dinero de la región.",
                "it | Il consiglio ha detto lunedì che non pagherà per il ponte e che i lavori devono aspettare che arrivino più soldi dalla regione.",
                "pt | O conselho disse na segunda-feira que não vai pagar pela ponte e que as obras têm de esperar até que chegue mais dinheiro da região.",
                "nl | De raad zei maandag dat hij niet voor de brug zal betalen en dat het werk moet wachten tot er meer geld van de staat komt voor de stad.",
                "ru | Совет сказал в понедельник, что не будет платить за мост и что работа должна подождать.",
                "zh | 市议会星期一表示，不会为这座桥付款，工程必须等待。",
                "ja | 市議会は月曜日、橋の費用を支払わないと述べた。",
                "ar | قال المجلس يوم الاثنين إنه لن يدفع ثمن الجسر"
            })
    void tells_languages_apart(String tag, String text) {
        assertThat(Language.of(text).tag()).isEqualTo(tag);
    }

    @Test
    void takes_a_text_that_is_too_short_to_tell_for_english() {
        assertThat(Language.of("Nein, sagte er.")).isEqualTo(Language.ENGLISH);
    }

    @Test
    void english_with_foreign_quotations_is_english() {
        String text = "The mayor said that she was not worried. \"Wir schaffen das, und zwar mit allen,\" she told the"
                + " crowd in German, and the people of the town, who had waited for an hour in the rain, cheered.";

        assertThat(Language.of(text).isEnglish()).isTrue();
    }
}
