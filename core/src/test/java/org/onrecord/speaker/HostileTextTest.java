// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Resolution;

@Timeout(60)
class HostileTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "he",
                "I",
                "and",
                "’s",
                "“”",
                "\uD83D\uDE00 he said",
                "Mr.",
                "the",
                "of of of",
                "@ @x",
                "A. B. C.",
                "\r\n\r\n",
                "İstanbul’s İ said",
                "\uD83D",
                "who",
                "(((((",
                "The",
                "N.",
                "Sen. Sen. Sen.",
                "a and and b",
                "x\u0000y"
            })
    void anyTextAndAnySpansAreResolved(String text) {
        for (int start = 0; start <= text.length(); start++) {
            for (int end = start; end <= text.length(); end++) {
                Resolution resolution = resolve(text, List.of(attribution(start, end, 0, text.length())));
                assertThat(resolution.speakers()).hasSize(1);
            }
        }
    }

    @Test
    void randomSpansOfRandomWords() {
        Random random = new Random(7);
        String[] words = {
            "Ada",
            "Lindqvist",
            "said",
            "the",
            "mayor",
            ",",
            "and",
            "he",
            "who",
            "“",
            "”",
            "of",
            "’s",
            "Mr.",
            "U.S.",
            "\n\n",
            "they",
            "I",
            "polls",
            "(R-Ohio)",
            ":",
            "BERG",
            "—",
            "his",
            "wife",
            "Council",
            "Secretary",
            "by",
            "a",
            "."
        };
        for (int round = 0; round < 300; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 60; i++) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(5) == 0 ? "" : " ");
            }
            int length = text.length();
            List<Attribution> attributions = random.ints(12, 0, length - 20)
                    .mapToObj(at -> attribution(at, at + random.nextInt(20), at, length))
                    .toList();
            Resolution resolution = resolve(text.toString(), attributions);
            assertThat(resolution.speakers()).hasSize(12);
            assertThat(resolution.entities()).allSatisfy(HostileTextTest::wellFormed);
        }
    }

    private static void wellFormed(Entity entity) {
        assertThat(entity.name()).isNotBlank();
        for (int m = 1; m < entity.mentions().size(); m++) {
            assertThat(entity.mentions().get(m - 1).span())
                    .isLessThanOrEqualTo(entity.mentions().get(m).span());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Lindqvist ",
                "the mayor said ",
                "and ",
                "he said. ",
                "“ ",
                "of the Council ",
                "x, ",
                "Mr. ",
                "( "
            })
    void longTextsTakeLinearTime(String word) {
        String text = word.repeat(100_000 / word.length());
        List<Attribution> attributions = new java.util.ArrayList<>();
        for (int at = 0; at + 50 < text.length(); at += 50) {
            attributions.add(attribution(at, at + 20, at + 20, at + 40));
        }
        assertThat(resolve(text, attributions).speakers()).hasSameSizeAs(attributions);
    }

    @Test
    void aSourceAsLongAsTheText() {
        String text = "Ada Lindqvist, the mayor of Lake City, and ".repeat(2_000);

        assertThat(resolve(text, List.of(attribution(0, text.length(), 0, 5))).speakers())
                .hasSize(1);
    }

    private static Attribution attribution(int from, int to, int contentFrom, int contentTo) {
        return new Attribution(
                List.of(new Span(from, to)), List.of(), List.of(new Span(contentFrom, contentTo)), null, 0.5);
    }

    private static Resolution resolve(String text, List<Attribution> attributions) {
        return new SpeakerResolver().resolve(new Segmenter().segment(Document.of("hostile", text)), attributions);
    }
}
