// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.ingest.WarcBuilder.gzip;
import static org.onrecord.ingest.WarcBuilder.info;
import static org.onrecord.ingest.WarcBuilder.join;
import static org.onrecord.ingest.WarcBuilder.response;

import com.github.luben.zstd.Zstd;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.Publication;
import org.onrecord.ingest.fetch.FetchPolicy;

@Timeout(30)
class WarcReaderTest {

    @TempDir
    private Path folder;

    @Test
    void reads_the_pages_of_an_archive() throws IOException {
        byte[] archive = join(
                info(),
                page(1),
                response("https://news.example/a.png", "200 OK", "image/png", "\u0089PNG", 0),
                response("https://news.example/gone", "404 Not Found", "text/html", "<html>no</html>", 0),
                page(2));

        Outcomes outcomes = read(archive);

        assertThat(outcomes.ids()).containsExactly(url(1), url(2));
        assertThat(outcomes.skipped())
                .singleElement()
                .asString()
                .contains("not an article: the server answered 404 for https://news.example/gone");
    }

    @Test
    void reads_archives_packed_by_record_or_as_a_whole() throws IOException {
        byte[] byRecord = join(gzip(info()), gzip(page(1)), gzip(page(2)));
        byte[] whole = join(info(), page(1), page(2));

        assertThat(read(byRecord).ids()).containsExactly(url(1), url(2));
        assertThat(read(gzip(whole)).ids()).containsExactly(url(1), url(2));
        assertThat(read(Zstd.compress(whole)).ids()).containsExactly(url(1), url(2));
    }

    @Test
    void reads_an_archive_from_standard_input() throws IOException {
        byte[] archive = join(gzip(info()), gzip(page(1)));

        assertThat(Outcomes.of(options(Progress.NONE), new ByteArrayInputStream(archive), "-")
                        .ids())
                .containsExactly(url(1));
    }

    @Test
    void undoes_transfer_and_content_encodings() throws IOException {
        byte[] packed = gzip(Articles.page(1, url(1)).getBytes(StandardCharsets.UTF_8));
        byte[] http = join(
                ascii("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + Integer.toHexString(packed.length) + "\r\n"),
                packed,
                ascii("\r\n0\r\n\r\n"));
        byte[] alreadyUnpacked = response(url(2), Articles.page(2, url(2)));
        byte[] claimed = ascii(new String(alreadyUnpacked, StandardCharsets.UTF_8)
                .replace("charset=utf-8", "charset=utf-8\r\nContent-Encoding: gzip"));

        byte[] archive = join(
                WarcBuilder.record("response", url(1), "application/http", http, 0),
                ascii(new String(claimed, StandardCharsets.UTF_8)
                        .replaceFirst(
                                "Content-Length: (\\d+)",
                                "Content-Length: "
                                        + (length(alreadyUnpacked) + "\r\nContent-Encoding: gzip".length()))));

        assertThat(read(archive).ids()).containsExactly(url(1), url(2));
    }

    private static int length(byte[] record) {
        String text = new String(record, StandardCharsets.UTF_8);
        int at = text.indexOf("Content-Length: ") + "Content-Length: ".length();
        return Integer.parseInt(text.substring(at, text.indexOf('\r', at)));
    }

    @Test
    void reads_what_stands_before_and_behind_lying_lengths() throws IOException {
        byte[] tooLong = response(url(2), "200 OK", "text/html", Articles.page(2, url(2)), 400);
        byte[] tooShort = response(url(3), "200 OK", "text/html", Articles.page(3, url(3)), -5);
        byte[] farTooLong = response(url(4), "200 OK", "text/html", Articles.page(4, url(4)), 1_000_000_000);
        byte[][] plain = {page(1), tooLong, page(5), tooShort, page(6), farTooLong, page(7)};
        byte[][] packed = new byte[plain.length][];
        for (int i = 0; i < plain.length; i++) {
            packed[i] = gzip(plain[i]);
        }

        for (byte[][] records : List.of(plain, packed)) {
            Outcomes outcomes = read(join(records));

            assertThat(outcomes.ids()).containsExactly(url(1), url(5), url(6), url(7));
            assertThat(outcomes.skipped()).hasSize(3);
            assertThat(outcomes.skipped().get(0)).contains(", byte " + records[0].length + ": error: its length of");
        }
    }

    @Test
    void reads_what_stands_behind_damage() throws IOException {
        byte[] flipped = gzip(page(2));
        flipped[flipped.length / 2] ^= 0x55;
        byte[] cut = Arrays.copyOf(gzip(page(3)), 300);
        byte[] archive =
                join(gzip(page(1)), flipped, gzip(page(4)), cut, gzip(page(5)), ascii("rubbish"), gzip(page(6)));

        Outcomes outcomes = read(archive);

        assertThat(outcomes.ids()).containsExactly(url(1), url(4), url(5), url(6));
        assertThat(outcomes.skipped()).hasSize(3).allMatch(skipped -> skipped.contains(": error: "));
        assertThat(outcomes.skipped().get(0)).contains(", byte " + gzip(page(1)).length + ": ");
    }

    @Test
    void reports_an_archive_that_is_cut_short() throws IOException {
        byte[] whole = join(gzip(page(1)), gzip(page(2)));

        Outcomes outcomes = read(Arrays.copyOf(whole, whole.length - 20));

        assertThat(outcomes.ids()).containsExactly(url(1));
        assertThat(outcomes.skipped()).hasSize(1);
    }

    @Test
    void goes_on_where_the_last_run_was_stopped() throws Exception {
        Path archive = Files.write(folder.resolve("a.warc.gz"), join(gzip(page(1)), gzip(page(2)), gzip(page(3))));
        Path state = folder.resolve("state.json");
        List<String> first = new ArrayList<>();
        assertThatThrownBy(() -> readUntil(2, archive, state, first)).hasMessage("stopped by the test");

        List<String> second = new ArrayList<>();
        readUntil(Integer.MAX_VALUE, archive, state, second);
        List<String> third = new ArrayList<>();
        readUntil(Integer.MAX_VALUE, archive, state, third);

        assertThat(first).containsExactly(url(1));
        assertThat(second).containsExactly(url(2), url(3));
        assertThat(third).isEmpty();
    }

    private static void readUntil(int stop, Path archive, Path state, List<String> ids) throws Exception {
        try (ReadState progress = new ReadState(new StateFile(state, Output.NONE));
                Sources sources = new Sources(options(progress))) {
            sources.read(List.of(archive.toString()), InputStream.nullInputStream(), outcome -> {
                if (ids.size() + 1 == stop) {
                    throw new IOException("stopped by the test");
                }
                ids.add(((Outcome.Read) outcome).document().id());
            });
        }
    }

    private Outcomes read(byte[] archive) throws IOException {
        Path file = Files.write(folder.resolve("archive"), archive);
        return Outcomes.of(options(Progress.NONE), file.toString());
    }

    private static SourceOptions options(Progress progress) {
        return new SourceOptions(
                Limits.DEFAULT, FieldMapping.GUESSED, FetchPolicy.POLITE, Publication.UNKNOWN, progress);
    }

    private static byte[] page(int number) {
        return response(url(number), Articles.page(number, url(number)));
    }

    private static String url(int number) {
        return "https://news.example/" + number;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
