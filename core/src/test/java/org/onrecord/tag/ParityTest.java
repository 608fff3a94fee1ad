// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Document;
import org.onrecord.document.Paragraph;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedLink;
import org.onrecord.statement.TaggedPassage;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Holds the program and the training program together: {@code training/parity.py} wrote what the training program makes
 * of some invented texts (words, word pieces, features; spans and links by the model rounded as it is exported), and the program must do
 * the same with the models that are on the class path.
 */
class ParityTest {

    private static final Map<EnglishModel, Tagger> TAGGERS = new EnumMap<>(EnglishModel.class);
    private static final Map<EnglishModel, Vocabulary> VOCABULARIES = new EnumMap<>(EnglishModel.class);

    @BeforeAll
    static void load() throws ModelException {
        for (EnglishModel model : EnglishModel.values()) {
            TAGGERS.put(model, Tagger.english(model));
            VOCABULARIES.put(model, new Vocabulary(new ModelFiles.OnClassPath(model).lines("vocab.txt")));
        }
    }

    @AfterAll
    static void close() {
        TAGGERS.values().forEach(Tagger::close);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void wordsPiecesAndFeaturesAreThoseOfTheTrainingProgram(Case expected) {
        List<String> words = new ArrayList<>();
        for (Paragraph paragraph : expected.segmented().paragraphs()) {
            Words found = expected.words(paragraph.span());
            for (int word = 0; word < found.count(); word++) {
                words.add(expected.inCodePoints(found.span(word, word)) + " " + ids(found, word) + " "
                        + found.feature(word));
            }
        }
        assertThat(words).isEqualTo(expected.wordLines());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void spansAndLinksAreThoseOfTheTrainingProgram(Case expected) {
        List<String> found = new ArrayList<>();
        for (TaggedPassage passage : requireNonNull(TAGGERS.get(expected.model()))
                .tag(expected.segmented())
                .paragraphs()) {
            Map<Integer, Integer> index = expected.indexOfWords(passage.span());
            found.add(spans(passage, index) + " " + links(passage, index, Role.CONTENT) + " "
                    + links(passage, index, Role.SOURCE));
        }
        assertThat(found).isEqualTo(expected.findingLines());
    }

    private static List<Integer> ids(Words words, int word) {
        List<Integer> ids = new ArrayList<>();
        for (int piece = words.head(word); piece < words.head(word + 1); piece++) {
            ids.add(words.id(piece));
        }
        return ids;
    }

    /** Each span as its role and the index of its first and last word. */
    private static Set<String> spans(TaggedPassage passage, Map<Integer, Integer> index) {
        return passage.spans().stream()
                .map(tagged -> tagged.role().label() + " "
                        + index.get(tagged.span().start()) + " "
                        + index.get(-tagged.span().end()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Each choice as the indices of the cue's and of the argument's first word. */
    private static Set<String> links(TaggedPassage passage, Map<Integer, Integer> index, Role role) {
        Map<Integer, List<TaggedLink>> choices = passage.links().stream()
                .filter(link -> passage.spans().get(link.argument()).role() == role)
                .collect(Collectors.groupingBy(link -> role == Role.CONTENT ? link.argument() : link.cue()));
        Set<String> links = new TreeSet<>();
        for (List<TaggedLink> choice : choices.values()) {
            TaggedLink best = choice.stream()
                    .max(Comparator.comparingDouble(TaggedLink::probability))
                    .orElseThrow();
            double none =
                    1 - choice.stream().mapToDouble(TaggedLink::probability).sum();
            if (best.probability() > none) {
                links.add(start(passage, index, best.cue()) + " " + start(passage, index, best.argument()));
            }
        }
        return links;
    }

    private static int start(TaggedPassage passage, Map<Integer, Integer> index, int span) {
        return index.getOrDefault(passage.spans().get(span).span().start(), -1);
    }

    static Stream<Case> cases() throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        List<Case> cases = new ArrayList<>();
        for (EnglishModel model : EnglishModel.values()) {
            String name = "parity-" + model.name().toLowerCase(Locale.ROOT) + ".jsonl";
            try (InputStream in = ParityTest.class.getResourceAsStream(name)) {
                String lines = new String(in.readAllBytes(), StandardCharsets.UTF_8);
                lines.lines().forEach(line -> cases.add(new Case(model, json.readTree(line))));
            }
        }
        return cases.stream();
    }

    /** What the training program made of one text. */
    private record Case(EnglishModel model, JsonNode node, SegmentedDocument segmented) {

        Case(EnglishModel model, JsonNode node) {
            this(
                    model,
                    node,
                    new Segmenter()
                            .segment(Document.of("parity", node.get("text").asString())));
        }

        Words words(Span passage) {
            Words words = new Words();
            new WordPieces(requireNonNull(VOCABULARIES.get(model)), segmented.text(), new BitSet(), words)
                    .read(passage);
            return words;
        }

        List<Integer> inCodePoints(Span span) {
            CodePoints points = CodePoints.of(segmented.text());
            return List.of(points.toCodePoint(span.start()), points.toCodePoint(span.end()));
        }

        /** Index of each word of a passage by its start, and by its end below zero. */
        Map<Integer, Integer> indexOfWords(Span passage) {
            Words words = words(passage);
            Map<Integer, Integer> index = new HashMap<>();
            for (int word = 0; word < words.count(); word++) {
                index.put(words.span(word, word).start(), word);
                index.put(-words.span(word, word).end(), word);
            }
            return index;
        }

        List<String> wordLines() {
            List<String> lines = new ArrayList<>();
            for (JsonNode paragraph : node.get("paragraphs")) {
                for (int word = 0; word < paragraph.get("words").size(); word++) {
                    lines.add(numbers(paragraph.get("words").get(word)) + " "
                            + numbers(paragraph.get("ids").get(word)) + " "
                            + paragraph.get("features").get(word).asInt());
                }
            }
            return lines;
        }

        List<String> findingLines() {
            List<String> lines = new ArrayList<>();
            for (JsonNode paragraph : node.get("paragraphs")) {
                Set<String> spans = new TreeSet<>();
                for (Role role : Role.values()) {
                    paragraph
                            .get("spans")
                            .get(role.label())
                            .forEach(span -> spans.add(role.label() + " " + pair(span)));
                }
                lines.add(spans + " " + pairs(paragraph.get("links").get("content")) + " "
                        + pairs(paragraph.get("links").get("source")));
            }
            return lines;
        }

        private static Set<String> pairs(JsonNode list) {
            Set<String> pairs = new TreeSet<>();
            list.forEach(one -> pairs.add(pair(one)));
            return pairs;
        }

        private static String pair(JsonNode two) {
            return two.get(0).asInt() + " " + two.get(1).asInt();
        }

        private static List<Integer> numbers(JsonNode list) {
            List<Integer> numbers = new ArrayList<>();
            list.forEach(number -> numbers.add(number.asInt()));
            return numbers;
        }

        @Override
        public String toString() {
            return model + " " + node.get("name").asString();
        }
    }
}
