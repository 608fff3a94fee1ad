// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.link.Linker;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.statement.TaggedPassage;
import org.onrecord.statement.TaggedSpan;

/** Whatever the text, tagging and linking end without an exception, and what they find lies where it should. */
class HostileTextTest {

    private static final String STATEMENT = "“It 😀 rains,” Mayor Zoë Lund said. ";

    private static Tagger tagger;

    @BeforeAll
    static void load() throws ModelException {
        tagger = Tagger.english(EnglishModel.DEFAULT);
    }

    @AfterAll
    static void close() {
        tagger.close();
    }

    static Stream<String> texts() {
        return Stream.of(
                "",
                " \n\r\n\t ",
                "\u200b\ufeff",
                "\"",
                "\"\"\"\"\"\"",
                "“”\n“”\n““““\n””””",
                "\"\n".repeat(300),
                "said",
                ":\n:\n:",
                "\u0301\u0301\u0301 \u200d",
                "😀😀😀 said 😀: “😀”",
                "👩‍👩‍👧 said “e\u0301te\u0301”, n\u0303o?",
                "\ud83d alone \ude00 halves said “\ud83d”",
                STATEMENT + "\r\n\r\n" + STATEMENT + "\r" + STATEMENT,
                STATEMENT.repeat(400),
                "word".repeat(3000),
                "é".repeat(3000) + " said Lund",
                "Lund said ".repeat(600),
                "東京".repeat(2000),
                "\u0000\u0001\u0002 said \u0007 that \u001b");
    }

    @ParameterizedTest
    @MethodSource("texts")
    @Timeout(60)
    void anyTextIsRead(String text) {
        read(text);
    }

    @Test
    @Timeout(60)
    void garbageIsRead() {
        Random random = new Random(17);
        for (int round = 0; round < 20; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 300; i++) {
                text.append(
                        random.nextInt(4) == 0
                                ? "\"“”' \n.:—".charAt(random.nextInt(9))
                                : (char) random.nextInt(0x10000));
            }
            read(text.toString());
        }
    }

    @Test
    @Timeout(60)
    void megabyteWithoutAParagraphBreakIsRead() {
        String sentence = STATEMENT + "x".repeat(10_000) + " ";
        assertThat(read(sentence.repeat(1_000_000 / sentence.length()))).hasSizeGreaterThan(65);
    }

    @Test
    void sameTextGivesTheSameFindings() {
        SegmentedDocument document = new Segmenter().segment(Document.of("test", STATEMENT.repeat(30)));
        assertThat(tagger.tag(document)).isEqualTo(tagger.tag(document));
    }

    @Test
    void kindOfLineEndChangesNothingButOffsets() {
        String text = STATEMENT + "\n\n" + "Ito denied that it rains.\nShe added: “It snows.”\n";
        assertThat(told(text.replace("\n", "\r\n"))).isEqualTo(told(text)).isNotEmpty();
    }

    private static List<String> told(String text) {
        List<String> words = new ArrayList<>();
        read(text).forEach(attribution -> spans(attribution).forEach(span -> words.add(span.in(text))));
        return words;
    }

    private static List<Attribution> read(String text) {
        TaggedDocument tagged = tagger.tag(new Segmenter().segment(Document.of("test", text)));
        Stream.concat(tagged.paragraphs().stream(), tagged.contents().stream())
                .map(TaggedPassage::spans)
                .forEach(HostileTextTest::requireOrder);
        List<Attribution> attributions = new Linker(tagger.calibration()::confidence).link(tagged);
        attributions.forEach(attribution -> spans(attribution).forEach(span -> requireSound(text, span)));
        return attributions;
    }

    private static List<Span> spans(Attribution attribution) {
        List<Span> spans = new ArrayList<>(attribution.source());
        spans.addAll(attribution.cue());
        spans.addAll(attribution.content());
        return spans;
    }

    private static void requireOrder(List<TaggedSpan> spans) {
        for (int i = 1; i < spans.size(); i++) {
            assertThat(spans.get(i).span().start())
                    .isGreaterThanOrEqualTo(spans.get(i - 1).span().end());
        }
    }

    /** Inside the text, begins and ends with a character that is not white space, cuts no surrogate pair. */
    private static void requireSound(String text, Span span) {
        String words = span.in(text);
        assertThat(words).isEqualTo(words.strip()).isNotEmpty();
        for (int edge : new int[] {span.start(), span.end()}) {
            assertThat(edge > 0
                            && edge < text.length()
                            && Character.isSurrogatePair(text.charAt(edge - 1), text.charAt(edge)))
                    .isFalse();
        }
    }
}
