// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.document.Publication;
import org.onrecord.ingest.fetch.FetchPolicy;
import org.onrecord.ingest.fetch.HostileServer;
import org.tukaani.xz.LZMA2Options;
import org.tukaani.xz.XZOutputStream;

/**
 * Input made to exhaust the reader, or damaged: each ends, soon (the limit here allows for a busy machine) and in little memory (this module's tests run in 512 MiB),
 * in an error for that document only.
 */
@Timeout(60)
class HostileInputTest {

    private static final SourceOptions OPTIONS = new SourceOptions(
            new Limits(4 << 20, 1, 1 << 20, 250),
            FieldMapping.GUESSED,
            FetchPolicy.POLITE
                    .withAllowPrivate(true)
                    .withDelay(Duration.ZERO)
                    .withTimeLimit(Duration.ofMillis(700))
                    .withSizeLimit(1 << 20),
            Publication.UNKNOWN,
            Progress.NONE);

    private static final String GOOD_LINE = "{\"text\": \"He said no.\"}\n";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd", "bzip2", "xz"})
    void decompression_bomb(String packing) throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = packing(packing, bomb)) {
            new Flood("", "a", 8 << 20, "").transferTo(out);
        }

        assertThat(read(new ByteArrayInputStream(bomb.toByteArray())).skipped())
                .containsExactly("-: error: larger than 4 MiB");
    }

    @Test
    void decompression_bomb_of_many_lines() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = packing("gzip", bomb)) {
            new Flood(GOOD_LINE, " ", 30 << 20, "\n").transferTo(out);
        }

        Outcomes outcomes = read(new ByteArrayInputStream(bomb.toByteArray()));

        assertThat(outcomes.ids()).containsExactly("-#1");
        assertThat(outcomes.skipped()).containsExactly("-: error: unpacks to more than 250 times its size");
    }

    private static OutputStream packing(String name, OutputStream out) throws IOException {
        return switch (name) {
            case "gzip" -> new GZIPOutputStream(out, 1 << 16);
            case "zstd" -> new ZstdOutputStream(out);
            case "xz" -> new XZOutputStream(out, new LZMA2Options(1));
            default -> new BZip2CompressorOutputStream(out);
        };
    }

    @Test
    void gzip_in_gzip_in_gzip_in_gzip() throws IOException {
        byte[] packed = "He said no.".getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < 4; i++) {
            packed = WarcBuilder.gzip(packed);
        }

        assertThat(read(new ByteArrayInputStream(packed)).skipped())
                .containsExactly("-: error: packed more than 3 times");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "zstd", "bzip2", "xz"})
    void truncated_packed_text(String packing) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = packing(packing, packed)) {
            out.write(Articles.text(1).getBytes(StandardCharsets.UTF_8));
        }

        Outcomes outcomes = read(new ByteArrayInputStream(Arrays.copyOf(packed.toByteArray(), packed.size() / 2)));

        assertThat(outcomes.all()).singleElement().asString().startsWith("-: error: ");
    }

    @Test
    void text_longer_than_any_article() throws IOException {
        assertThat(read(new Flood("The ferry is late. ", "He said so. ", 2 << 20, ""))
                        .skipped())
                .singleElement()
                .asString()
                .endsWith("characters, more than 1048576 (--max-length allows more)");
    }

    @Test
    void nothing_but_quotation_marks() throws IOException {
        assertThat(read(new Flood("He said so. ", "“", 300_000, "")).skipped())
                .containsExactly("-: not an article: hardly a letter in 100012 characters");
    }

    @Test
    void nothing_at_all() throws IOException {
        assertThat(read(new ByteArrayInputStream(new byte[0])).skipped()).containsExactly("-: too short: no text");
    }

    @Test
    void noise() throws IOException {
        byte[] noise = new byte[1 << 20];
        new Random(3).nextBytes(noise);

        assertThat(read(new ByteArrayInputStream(noise)).skipped()).containsExactly("-: not an article: binary data");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void utf_16_that_does_not_say_so(String charset) throws IOException {
        assertThat(read(new ByteArrayInputStream(Articles.text(1).getBytes(Charset.forName(charset))))
                        .skipped())
                .containsExactly("-: not an article: text in UTF-16 without a byte order mark");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u001f\u008b\b", "BZh9", "\u00fd7zXZ\0", "(\u00b5/\u00fd"})
    void rubbish_that_begins_like_packed_data(String magic) throws IOException {
        byte[] rubbish = (magic + "no packed data follows here").getBytes(StandardCharsets.ISO_8859_1);

        assertThat(read(new ByteArrayInputStream(rubbish)).all())
                .singleElement()
                .asString()
                .startsWith("-: error: ");
    }

    @Test
    void line_of_200_megabytes() throws IOException {
        Outcomes outcomes =
                read(new Flood(GOOD_LINE + "{\"text\": \"", "a", 200 << 20, "\"}\n" + GOOD_LINE.replace("no", "yes")));

        assertThat(outcomes.ids()).containsExactly("-#1", "-#3");
        assertThat(outcomes.skipped()).containsExactly("-, line 2: error: longer than 4 MiB");
    }

    @Test
    void text_of_200_megabytes() throws IOException {
        assertThat(read(new Flood("Text ", "a", 200 << 20, "")).skipped())
                .containsExactly("-: error: larger than 4 MiB");
    }

    @Test
    void row_of_200_megabytes() throws IOException {
        Outcomes outcomes = read(new Flood("title,text\nOne,He said no.\nTwo,\"", "a", 200 << 20, "\"\n"));

        assertThat(outcomes.ids()).containsExactly("-#2");
        assertThat(outcomes.skipped())
                .singleElement()
                .asString()
                .startsWith("-, line 2: error: the rows after this line");
    }

    @Test
    void json_nested_without_end() throws IOException {
        Outcomes outcomes =
                read(new Flood(GOOD_LINE + "{\"a\": ", "[", 2 << 20, "\n" + GOOD_LINE.replace("no", "yes")));

        assertThat(outcomes.ids()).containsExactly("-#1", "-#3");
        assertThat(outcomes.skipped()).singleElement().asString().startsWith("-, line 2: error: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[{\"a\":"})
    void json_document_nested_without_end(String opening) throws IOException {
        assertThat(read(new Flood("", opening, 2 << 20, "")).skipped())
                .singleElement()
                .asString()
                .endsWith("error: not valid JSON: Document nesting depth (201) exceeds the maximum allowed (200)");
    }

    @Test
    void json_without_objects() throws IOException {
        assertThat(read(new ByteArrayInputStream("[[[1, 2], [3]]]".getBytes(StandardCharsets.UTF_8)))
                        .skipped())
                .containsExactly("-: not an article: JSON that holds no object");
    }

    @Test
    void table_with_a_million_columns() throws IOException {
        assertThat(read(new Flood("title,text", ",a", 2 << 20, "\nOne,He said no.\n"))
                        .all())
                .isNotEmpty();
    }

    @Test
    void json_list_whose_objects_do_not_end() throws IOException {
        Outcomes outcomes = read(new Flood("[\n{\"text\": \"He said no.\"},\n{\"b\": [", "1,", 50 << 20, "]}]"));

        assertThat(outcomes.ids()).containsExactly("-#1");
        assertThat(outcomes.skipped()).hasSize(1);
    }

    @Test
    void json_of_a_million_fields() throws IOException {
        Outcomes outcomes = read(new Flood("{\"text\": \"a\"", ",\"\":1", 3 << 20, "}\n" + GOOD_LINE));

        assertThat(outcomes.all()).hasSize(2);
        assertThat(outcomes.ids()).contains("-#2");
    }

    @Test
    void broken_utf_8_in_lines_and_tables() throws IOException {
        byte[] lines = (GOOD_LINE + "{\"text\": \"caf\u00e9\"}\n").getBytes(StandardCharsets.ISO_8859_1);
        String table = "title,text\n" + "One,He said so.\n".repeat(10_000) + "Two,caf\u00e9\n";

        assertThat(read(new ByteArrayInputStream(lines)).skipped())
                .singleElement()
                .asString()
                .startsWith("-, line 2: error: not valid JSON");
        assertThat(read(new ByteArrayInputStream(table.getBytes(StandardCharsets.ISO_8859_1)))
                        .skipped())
                .last()
                .asString()
                .endsWith("error: not valid text in the encoding of this file");
    }

    @Test
    void feed_with_entities_of_its_own() throws IOException {
        String feed = """
                <?xml version="1.0"?>
                <!DOCTYPE rss [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/hosts">]>
                <rss version="2.0"><channel><title>&b;&c;</title><link>x</link><description>y</description></channel></rss>
                """;

        assertThat(read(new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)))
                        .all())
                .singleElement()
                .asString()
                .startsWith("-: error: not a readable feed");
    }

    @Test
    void feed_nested_without_end() throws IOException {
        assertThat(read(new Flood("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>", "<a>", 3 << 20, ""))
                        .all())
                .singleElement()
                .asString()
                .startsWith("-: error: not a readable feed");
    }

    @Test
    void feed_of_a_million_items() throws IOException {
        assertThat(read(new Flood(
                                "<?xml version=\"1.0\"?><rss version=\"2.0\"><channel>",
                                "<item/>",
                                3 << 20,
                                "</channel></rss>"))
                        .skipped())
                .containsExactly("-: error: not a readable feed: too many elements, or too deeply nested");
    }

    @Test
    void archive_whose_header_does_not_end() throws IOException {
        byte[] good = WarcBuilder.response("https://news.example/1", Articles.page(1, "https://news.example/1"));
        Path archive = folder.resolve("a.warc");
        try (OutputStream out = Files.newOutputStream(archive)) {
            new Flood("WARC/1.0\r\nX-Long: ", "a", 30 << 20, "\r\n").transferTo(out);
            out.write(good);
        }

        Outcomes outcomes = Outcomes.of(OPTIONS, archive.toString());

        assertThat(outcomes.ids()).containsExactly("https://news.example/1");
        assertThat(outcomes.skipped()).containsExactly(archive + ", byte 0: error: its header does not end");
    }

    @Test
    void archive_with_a_bomb_for_a_record() throws IOException {
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (OutputStream out = packing("gzip", bomb)) {
            new Flood("WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 30000000\r\n\r\n", "a", 30 << 20, "")
                    .transferTo(out);
        }
        byte[] good = WarcBuilder.gzip(
                WarcBuilder.response("https://news.example/1", Articles.page(1, "https://news.example/1")));
        Path archive = Files.write(
                folder.resolve("a.warc.gz"),
                WarcBuilder.join(WarcBuilder.gzip(WarcBuilder.info()), bomb.toByteArray(), good));

        Outcomes outcomes = Outcomes.of(OPTIONS, archive.toString());

        assertThat(outcomes.ids()).containsExactly("https://news.example/1");
        assertThat(outcomes.skipped()).hasSize(1);
    }

    @Test
    void archive_of_nothing_but_beginnings() throws IOException {
        Path plain = folder.resolve("a.warc");
        try (OutputStream out = Files.newOutputStream(plain)) {
            new Flood("", "WARC/1.0\r\nWARC-Type: response\r\nContent-Length: 9999999999\r\n\r\n\n", 1 << 20, "")
                    .transferTo(out);
        }

        Outcomes outcomes = Outcomes.of(OPTIONS, plain.toString());

        assertThat(outcomes.documents()).isEmpty();
        assertThat(outcomes.all()).hasSizeGreaterThan(1_000);
    }

    @Test
    void server_that_drips_bytes() throws IOException {
        try (HostileServer server = HostileServer.dripping()) {
            assertThat(Outcomes.of(OPTIONS, server.url()).skipped())
                    .singleElement()
                    .asString()
                    .endsWith("took longer than 0.7 s");
        }
    }

    @Test
    void server_that_never_answers() throws IOException {
        try (HostileServer server = HostileServer.silent()) {
            assertThat(Outcomes.of(OPTIONS, server.url()).skipped())
                    .singleElement()
                    .asString()
                    .endsWith("took longer than 0.7 s");
        }
    }

    @Test
    void server_that_never_stops() throws IOException {
        try (HostileServer server = HostileServer.endless()) {
            assertThat(Outcomes.of(OPTIONS, server.url()).skipped())
                    .containsExactly(server.url() + ": error: larger than 1 MiB");
        }
    }

    @Test
    void server_that_sends_a_bomb() throws IOException {
        try (HostileServer server = HostileServer.swelling()) {
            assertThat(Outcomes.of(OPTIONS, server.url()).skipped())
                    .containsExactly(server.url() + ": error: larger than 1 MiB");
        }
    }

    @Test
    void server_that_leads_in_circles() throws IOException {
        try (HostileServer server = HostileServer.circling()) {
            assertThat(Outcomes.of(OPTIONS, server.url()).skipped())
                    .containsExactly(server.url() + ": error: more than 5 redirects");
        }
    }

    @Test
    void server_that_does_not_speak_http() throws IOException {
        try (HostileServer server = HostileServer.saying("220 mail.example ESMTP\r\n\r\n")) {
            assertThat(Outcomes.of(OPTIONS, server.url()).skipped()).hasSize(1);
        }
    }

    private static Outcomes read(InputStream in) throws IOException {
        return Outcomes.of(OPTIONS, in, "-");
    }
}
