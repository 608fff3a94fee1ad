// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.ingest.fetch.FetchPolicy;
import org.onrecord.ingest.fetch.WebServer;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

@Timeout(30)
class SourcesTest {

    private static final SourceOptions LOCAL = with(FieldMapping.GUESSED);

    @TempDir
    private Path folder;

    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        server = new WebServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void reads_a_text_as_it_is() throws IOException {
        String file = write("a.txt", "He said no.\r\nShe said yes.");

        Document document = Outcomes.of(LOCAL, file).documents().get(0);

        assertThat(document.id()).isEqualTo(file);
        assertThat(document.text()).isEqualTo("He said no.\r\nShe said yes.");
    }

    @Test
    void calls_a_file_by_one_name_whatever_leads_to_it() throws IOException {
        Files.createDirectory(folder.resolve("in"));
        String file = write("a.txt", "He said no.");

        assertThat(Outcomes.of(LOCAL, folder.resolve("in/../a.txt").toString(), folder + "/./a.txt")
                        .ids())
                .containsExactly(file);
        assertThat(Sources.nameOf("./in/../in/a.txt")).isEqualTo("in/a.txt");
        assertThat(Sources.nameOf("https://lake.example/./a")).isEqualTo("https://lake.example/./a");
    }

    @Test
    void reads_the_rest_of_a_folder_where_a_part_is_closed() throws IOException {
        write("a.txt", "He said no.");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        write("z.txt", "She said yes.");
        assumeTrue(closed.toFile().setReadable(false) && !Files.isReadable(closed), "everything is open to root");

        Outcomes outcomes = Outcomes.of(LOCAL, folder.toString());

        assertThat(outcomes.ids()).containsExactly("a.txt", "z.txt");
        assertThat(outcomes.skipped()).containsExactly("closed: error: permission denied");
    }

    @Test
    void says_why_a_file_is_not_read() {
        assertThat(Skips.error(Place.of("a.txt"), new AccessDeniedException("/in/a.txt")))
                .hasToString("a.txt: error: permission denied");
    }

    @Test
    void what_is_no_character_is_shown_as_such() throws IOException {
        String page = write(
                "a.html",
                "<html><title>A &#xD800; title</title><body><article><p>"
                        + "Ada Lindqvist said the bridge &#xD83D; is open, and that the ferries will sail. ".repeat(5)
                        + "</p></article></body></html>");
        String rows = write("rows.jsonl", "{\"id\": 1, \"text\": \"He said \\ud800 and \\ud83d\\ude00.\"}");

        List<Document> documents = Outcomes.of(LOCAL, page, rows).documents();

        assertThat(documents.get(0).text())
                .contains("the bridge \uFFFD is open")
                .doesNotContain("\uD83D");
        assertThat(documents.get(0).publication().title()).isEqualTo("A \uFFFD title");
        assertThat(documents.get(1).text()).isEqualTo("He said \uFFFD and \uD83D\uDE00.");
    }

    @Test
    void reads_standard_input_and_leaves_it_open() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream("He said no.".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(Outcomes.of(LOCAL, in, "-").ids()).containsExactly("-");
        assertThat(closed[0]).isFalse();
    }

    @Test
    void reads_a_folder_by_name_without_what_only_accompanies_texts() throws IOException {
        write("b.txt", Articles.text(2));
        write("b.json", "{\"title\": \"B\"}");
        write("b.ann", "T1\tCue 0 1\tA");
        write("a/c.html", Articles.page(3, "https://news.example/c"));
        write(".hidden", "no");
        write("photo.jpg", "\u00ff\u00d8\0\0");

        Outcomes outcomes = Outcomes.of(LOCAL, folder.toString());

        assertThat(outcomes.ids()).containsExactly("https://news.example/c", "b.txt");
        assertThat(outcomes.documents().get(1).publication().title()).isEqualTo("B");
        assertThat(outcomes.skipped()).containsExactly("photo.jpg: not an article: a picture");
    }

    @Test
    void says_what_is_not_there_and_reads_on() throws IOException {
        String there = write("a.txt", "He said no.");
        String missing = folder.resolve("b.txt").toString();

        Outcomes outcomes = Outcomes.of(LOCAL, missing, there);

        assertThat(outcomes.ids()).containsExactly(there);
        assertThat(outcomes.skipped()).containsExactly(missing + ": error: no such file");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gz", "zst", "bz2", "xz"})
    void unpacks_whatever_the_name_says(String packing) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packing(packing, packed)) {
            out.write(Articles.text(1).getBytes(StandardCharsets.UTF_8));
        }
        Path file = Files.write(folder.resolve("2026-03-01-article"), packed.toByteArray());

        Document document = Outcomes.of(LOCAL, file.toString()).documents().get(0);

        assertThat(document.text()).isEqualTo(Articles.text(1));
        assertThat(document.publication().published()).isEqualTo(PublicationDate.parse("2026-03-01"));
    }

    private static OutputStream packing(String name, OutputStream out) throws IOException {
        return switch (name) {
            case "gz" -> new GZIPOutputStream(out);
            case "zst" -> new ZstdOutputStream(out);
            case "bz2" -> new BZip2CompressorOutputStream(out);
            default -> new XZOutputStream(out, new LZMA2Options());
        };
    }

    @Test
    void reads_json_lines_by_guess() throws IOException {
        String file = write("export.data", """
                {"id": 7, "headline": "The bridge", "body": "She said no.", "Publish_Date": "2026-01-26 08:00:00", "authors": ["Ada Miller", "Ben Ode"], "url": "https://news.example/7"}
                {"id": 8, "body": "<p>He said <b>yes</b>.</p><p>They left.</p>"}
                {"id": 9}
                not json
                """);

        Outcomes outcomes = Outcomes.of(LOCAL, file);

        Document first = outcomes.documents().get(0);
        assertThat(outcomes.ids()).containsExactly("https://news.example/7", file + "#8");
        assertThat(first.publication().title()).isEqualTo("The bridge");
        assertThat(first.publication().byline()).isEqualTo("Ada Miller, Ben Ode");
        assertThat(first.publication().published()).isEqualTo(PublicationDate.parse("2026-01-26"));
        assertThat(outcomes.documents().get(1).text()).isEqualTo("He said yes.\n\nThey left.");
        assertThat(outcomes.skipped()).hasSize(2);
        assertThat(outcomes.skipped().get(0))
                .startsWith(file + ", line 3: error: no field holds a text")
                .endsWith("there are: id");
        assertThat(outcomes.skipped().get(1)).startsWith(file + ", line 4: error: not valid JSON");
    }

    @Test
    void reads_json_lines_as_it_is_told() throws IOException {
        String file =
                write("a.jsonl", "{\"text\": \"teaser\", \"fields\": {\"bodyText\": \"He said no.\"}, \"n\": \"x1\"}");
        SourceOptions options = with(FieldMapping.parse(List.of("text=fields.bodyText", "id=n")));

        Document document = Outcomes.of(options, file).documents().get(0);

        assertThat(document.text()).isEqualTo("He said no.");
        assertThat(document.id()).isEqualTo("x1");
    }

    @Test
    void refuses_a_mapping_of_unknown_fields() {
        assertThatThrownBy(() -> FieldMapping.parse(List.of("words=body")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("'words=body' is not FIELD=NAME with one of the fields text, html, id");
    }

    @Test
    void reads_a_json_list_over_many_lines() throws IOException {
        String file = write("a.json", """
                [
                  {"text": "He said no.", "title": "One"},
                  {"text": ["First paragraph, which is long enough to be taken for one of a text.", "Second."]}
                ]
                """);

        assertThat(Outcomes.of(LOCAL, file).documents())
                .extracting(Document::text)
                .containsExactly(
                        "He said no.",
                        "First paragraph, which is long enough to be taken for one of a text.\n\nSecond.");
    }

    @Test
    void reads_tables_with_any_separator() throws IOException {
        String commas =
                write("a.csv", "title,content,date\n\"One, two\",\"He said \"\"no\"\".\nShe left.\",2026-01-26\n");
        String tabs = write("b.txt", "Headline\tFull Text\tPublication\nOne\tHe said no.\tCourier\n");

        Outcomes outcomes = Outcomes.of(LOCAL, commas, tabs);

        assertThat(outcomes.documents())
                .extracting(Document::text)
                .containsExactly("He said \"no\".\nShe left.", "He said no.");
        assertThat(outcomes.documents().get(0).publication().title()).isEqualTo("One, two");
        assertThat(outcomes.documents().get(1).publication().outlet()).isEqualTo("Courier");
        assertThat(outcomes.ids()).containsExactly(commas + "#2", tabs + "#2");
    }

    @Test
    void does_not_take_a_sentence_with_commas_for_a_table() throws IOException {
        String file = write("a.txt", "In the text, the author, a source, said on this date, no.\nShe, too, said no.\n");

        assertThat(Outcomes.of(LOCAL, file).ids()).containsExactly(file);
    }

    @Test
    void fetches_pages() throws IOException {
        server.serve("/a?utm_source=x", "text/html", Articles.page(1, server.url("/a")));

        Document document =
                Outcomes.of(LOCAL, server.url("/a?utm_source=x")).documents().get(0);

        assertThat(document.id()).isEqualTo(server.url("/a"));
        assertThat(document.text()).contains("We have asked for a meeting").doesNotContain("Home");
    }

    @Test
    void reports_what_cannot_be_fetched() throws IOException {
        server.redirect("/a", "/b");
        server.fail("/b", 404);

        assertThat(Outcomes.of(LOCAL, server.url("/a")).skipped())
                .containsExactly(
                        server.url("/a") + ": error: the server answered 404 (redirected to " + server.url("/b") + ")");
    }

    @Test
    void reads_feeds_from_their_content_or_from_their_pages() throws IOException {
        String whole = Articles.text(5).replace("\n\n", "</p><p>");
        server.serve("/page", "text/html", Articles.page(6, server.url("/page")));
        server.serve("/feed", "application/rss+xml", """
                <?xml version="1.0"?>
                <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
                <title>Northfield Courier</title><link>%s</link><description>News</description>
                <item><title>Whole</title><link>/whole?utm_medium=rss</link><pubDate>Mon, 26 Jan 2026 08:00:00 GMT</pubDate>
                  <content:encoded><![CDATA[<p>%s</p>]]></content:encoded></item>
                <item><title>Teaser</title><link>/page</link><description>They said …</description></item>
                <item><title>Nothing</title></item>
                </channel></rss>
                """.formatted(server.url("/"), whole));

        Outcomes outcomes = Outcomes.of(LOCAL, server.url("/feed"));

        assertThat(outcomes.ids()).containsExactly(server.url("/whole"), server.url("/page"));
        Document first = outcomes.documents().get(0);
        assertThat(first.text()).isEqualTo(Articles.text(5));
        assertThat(first.publication().outlet()).isEqualTo("Northfield Courier");
        assertThat(first.publication().published()).isEqualTo(PublicationDate.parse("2026-01-26T08:00:00Z"));
        assertThat(outcomes.skipped())
                .containsExactly(server.url("/feed")
                        + ", entry 3: error: this entry has neither its whole text nor a link to it");
    }

    @Test
    void tells_other_languages_and_does_not_read_them() throws IOException {
        String file = write("a.txt", Articles.GERMAN);

        assertThat(Outcomes.of(LOCAL, file).skipped()).containsExactly(file + ": wrong language: German (de)");
    }

    @Test
    void reads_the_same_article_once() throws IOException {
        String row = "{\"text\": \"%s\", \"url\": \"%s\"}\n";
        String file = write(
                "a.jsonl",
                row.formatted("He said no.", "https://news.example/a")
                        + row.formatted("He said no.", "https://www.news.example/b")
                        + row.formatted("He said no.", "https://other.example/a"));

        Outcomes outcomes = Outcomes.of(LOCAL, file);

        assertThat(outcomes.ids()).containsExactly("https://news.example/a", "https://other.example/a");
        assertThat(outcomes.skipped())
                .containsExactly(file + ", line 2: duplicate: the text of https://www.news.example/b was read before");
    }

    @Test
    void passes_over_files_that_an_earlier_run_read_whole_and_reads_those_that_changed() throws Exception {
        Path texts = Files.createDirectories(folder.resolve("texts"));
        Files.writeString(texts.resolve("a.txt"), "She said yes.");
        Files.writeString(texts.resolve("b.txt"), "He said no.");
        Path other = Files.createDirectories(folder.resolve("other"));
        Files.writeString(other.resolve("a.txt"), "They said so.");

        assertThat(readOn(texts)).containsExactly("a.txt", "b.txt");
        assertThat(readOn(texts)).isEmpty();
        Files.writeString(texts.resolve("b.txt"), "He said no, and left.");
        assertThat(readOn(texts)).containsExactly("b.txt");
        assertThat(readOn(other)).containsExactly("a.txt");
    }

    private List<String> readOn(Path input) throws Exception {
        SourceOptions usual = SourceOptions.DEFAULT;
        try (ReadState state = new ReadState(new StateFile(folder.resolve("state.json"), Output.NONE))) {
            SourceOptions options = new SourceOptions(
                    new Limits(1 << 20, 1, 1 << 20, 250), usual.fields(), usual.fetching(), usual.known(), state);
            return Outcomes.of(options, input.toString()).ids();
        }
    }

    @Test
    void ends_when_the_sink_fails() throws IOException {
        String file = write("a.txt", "He said no.");

        assertThatThrownBy(() -> {
                    try (Sources sources = new Sources(LOCAL)) {
                        sources.read(List.of(file, file), InputStream.nullInputStream(), outcome -> {
                            throw new IOException("disk full");
                        });
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("disk full");
    }

    private static SourceOptions with(FieldMapping mapping) {
        FetchPolicy local = FetchPolicy.POLITE.withAllowPrivate(true).withDelay(Duration.ZERO);
        return new SourceOptions(
                new Limits(16 << 20, 1, 1 << 20, 250), mapping, local, Publication.UNKNOWN, Progress.NONE);
    }

    private String write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        byte[] bytes = content.getBytes(name.endsWith("jpg") ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        return Files.write(file, bytes).toString();
    }
}
