// SPDX-License-Identifier: Apache-2.0
package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.document.Span;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every folder of examples/ is a case: the article in it gives the record beside it, and keeps the laws of records. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("..", "examples");
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Pipeline pipeline;

    @BeforeAll
    void load() throws IOException {
        pipeline = Pipeline.english();
    }

    @AfterAll
    void close() {
        pipeline.close();
    }

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(EXAMPLES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void the_article_gives_its_record(Path folder) throws IOException {
        JsonNode expected = JSON.readTree(Files.readString(folder.resolve("record.json")));

        assertThat(withoutConfidence(JSON.readTree(json(pipeline.read(article(folder)))))
                        .toPrettyString())
                .isEqualTo(withoutConfidence(expected).toPrettyString());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void reading_twice_gives_the_same(Path folder) throws IOException {
        assertThat(pipeline.read(article(folder))).isEqualTo(pipeline.read(article(folder)));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void carriage_returns_change_nothing_but_offsets(Path folder) throws IOException {
        Document article = article(folder);
        Document returned = new Document(
                article.id(), article.text().replace("\n", "\r\n"), article.publication(), article.posts());

        assertThat(words(pipeline.read(returned))).isEqualTo(words(pipeline.read(article)));
    }

    private static Document article(Path folder) throws IOException {
        Publication publication = Publication.UNKNOWN.withPublished(PublicationDate.parse("2026-03-02"));
        return new Document("article.txt", Files.readString(folder.resolve("article.txt")), publication, List.of());
    }

    /** What is said of each statement, with words in place of offsets. */
    private static List<String> words(ArticleRecord record) {
        return record.statements().stream()
                .map(statement -> words(statement, record.document().text()))
                .toList();
    }

    private static String words(Statement statement, String text) {
        return Stream.of(
                                statement.attribution().source(),
                                statement.attribution().cue(),
                                statement.attribution().content())
                        .map(spans -> spans.stream()
                                .map((Span span) -> span.in(text).replace("\r\n", "\n"))
                                .toList())
                        .toList()
                + " " + statement.speakers().stream().map(Speaker::name).toList() + " " + statement.quotation();
    }

    private static String json(ArticleRecord record) throws IOException {
        StringWriter json = new StringWriter();
        try (RecordWriter writer = Format.JSON.to(json, Look.PLAIN)) {
            writer.write(record);
        }
        return json.toString();
    }

    /** Probabilities differ in the last digits between processors. */
    private static JsonNode withoutConfidence(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("confidence");
        }
        node.forEach(ExamplesTest::withoutConfidence);
        return node;
    }
}
