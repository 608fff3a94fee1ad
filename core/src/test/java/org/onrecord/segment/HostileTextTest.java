// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Document;
import org.onrecord.document.Paragraph;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Sentence;
import org.onrecord.document.Span;
import org.onrecord.document.Token;

@Timeout(60)
class HostileTextTest {

    private static final String NEWS = """
            Library to close

            LAKE CITY, Minn. (AP) — “We will rebuild,” Mayor Ada Lindqvist said. “Nobody will be left out.

            “That is ‘my’ promise,” she added. Gov. Per Holm (R) disagreed ... “No!”

            HOLM: It's the voters' choice.
            — Lake Watch (@lake_watch) January 26, 2026
            """;

    static Stream<String> texts() {
        Stream<String> small = Stream.of(
                "",
                " \n\t\r\n\u00A0",
                NEWS,
                "\"\"\"\"\"''''''“”‘’",
                "\"'\"'\"'",
                "“‘“‘“‘“‘a",
                "😀 said 👩‍👩‍👧. “😀!” e\u0301 \u0301 a\u0308\u0308. \uD83D alone \uDE00.",
                "\uFEFF\u200BZero\u200B width.",
                "...!!!???…",
                ". . . . . .",
                "x\u0000y",
                "ﬁ ² ½ Ⅷ 五 ٣ _a_");
        Stream<String> large = Stream.of(
                        "a", "a ", ". ", "\"", "\" ", "\"a ", "'a ", "s' ", "'", "“", "” ", "(", "\n", " \n", "A: b\n",
                        "A.", "Mr. ", "😀", "said.“", "word, ", "A. B. ", "“a.\n", "WORD ", "\u0301")
                .map(piece -> piece.repeat(200_000 / piece.length()));
        return Stream.of(
                        small,
                        large,
                        Stream.of(
                                NEWS.repeat(3000),
                                NEWS.replace("\n", " ").repeat(3000),
                                " ".repeat(999_999) + "x",
                                ".".repeat(500_000) + " ".repeat(500_000) + "A"))
                .flatMap(text -> text);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void takes_any_text_and_keeps_the_laws(String text) {
        SegmentedDocument document = segment(text);
        assertSpansNest(document);
        assertThat(tokens(document).mapToInt(token -> token.span().length()).sum())
                .as("every character that is not white space is in one token")
                .isEqualTo((int) text.chars()
                        .filter(character -> !Characters.isSpace(character))
                        .count());
    }

    @Test
    void takes_random_text() {
        Random random = new Random(7);
        String[] pieces = {
            "a", "B", " ", "\n", "\r\n", ".", "!", "…", "\"", "'", "“", "”", "‘", "’", "-", "—", ":", "Mr", "said",
            "😀", "\u0301", "5"
        };
        for (int round = 0; round < 3000; round++) {
            String text = IntStream.range(0, random.nextInt(60))
                    .mapToObj(at -> pieces[random.nextInt(pieces.length)])
                    .collect(Collectors.joining());
            takes_any_text_and_keeps_the_laws(text);
        }
    }

    @Test
    void gives_the_same_for_other_line_ends_but_for_offsets() {
        String windows = NEWS.replace("\n", "\r\n");
        SegmentedDocument given = segment(NEWS);
        SegmentedDocument changed = segment(windows);
        assertThat(words(changed)).isEqualTo(words(given));
        assertThat(changed.paragraphs())
                .extracting(Paragraph::kind)
                .isEqualTo(given.paragraphs().stream().map(Paragraph::kind).toList());
        assertThat(changed.quotations().stream()
                        .map(quotation -> quotation.span().in(windows)))
                .isEqualTo(given.quotations().stream()
                        .map(quotation -> quotation.span().in(NEWS))
                        .toList());
    }

    @Test
    void gives_the_same_twice() {
        assertThat(segment(NEWS)).isEqualTo(segment(NEWS));
    }

    @Test
    void cuts_tokens_as_the_scorers_of_the_field_do() {
        String text = "Don't e\u0301 x_1 ½² 😀!";
        assertThat(tokens(segment(text)).map(token -> token.span().in(text)))
                .containsExactly("Don", "'", "t", "e", "\u0301", "x_1", "½²", "😀", "!");
    }

    private static void assertSpansNest(SegmentedDocument document) {
        List<Span> paragraphs =
                document.paragraphs().stream().map(Paragraph::span).toList();
        assertInOrder(paragraphs);
        for (Paragraph paragraph : document.paragraphs()) {
            List<Span> sentences =
                    paragraph.sentences().stream().map(Sentence::span).toList();
            assertInOrder(sentences);
            assertThat(sentences.get(0).start()).isEqualTo(paragraph.span().start());
            assertThat(sentences.get(sentences.size() - 1).end())
                    .isEqualTo(paragraph.span().end());
            paragraph
                    .sentences()
                    .forEach(sentence -> assertInOrder(
                            sentence.tokens().stream().map(Token::span).toList()));
        }
        for (QuotedSpan quotation : document.quotations()) {
            assertThat(paragraphs.get(quotation.paragraph()).contains(quotation.span()))
                    .isTrue();
        }
    }

    private static void assertInOrder(List<Span> spans) {
        for (int index = 1; index < spans.size(); index++) {
            if (spans.get(index - 1).end() > spans.get(index).start()) {
                throw new AssertionError(spans.get(index - 1) + " overlaps " + spans.get(index));
            }
        }
    }

    private static List<List<String>> words(SegmentedDocument document) {
        List<List<String>> words = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            for (Sentence sentence : paragraph.sentences()) {
                words.add(sentence.tokens().stream()
                        .map(token -> token.span().in(document.text()))
                        .toList());
            }
        }
        return words;
    }

    private static Stream<Token> tokens(SegmentedDocument document) {
        return document.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .flatMap(sentence -> sentence.tokens().stream());
    }

    private static SegmentedDocument segment(String text) {
        return new Segmenter().segment(Document.of("hostile", text));
    }
}
