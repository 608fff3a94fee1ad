// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;

class PlainTextReaderTest {

    @TempDir
    private Path folder;

    @Test
    void takes_the_date_from_the_name_of_the_file() throws Exception {
        assertThat(read("courier_2026-01-26_bridge.txt").publication().published())
                .isEqualTo(PublicationDate.parse("2026-01-26"));
        assertThat(read("2026-13-40_then_2026-01-27.txt").publication().published())
                .isEqualTo(PublicationDate.parse("2026-01-27"));
        assertThat(read("12026-01-26.txt").publication().published()).isNull();
    }

    @Test
    void prefers_the_file_beside_the_text_and_what_the_caller_knows_above_all() throws Exception {
        beside("2026-01-26_bridge.json", """
                {"published": "2026-01-25T08:00:00Z", "outlet": "Courier", "title": "Bridge", "more": [1]}
                """);
        Publication given = Publication.UNKNOWN.withTitle("The bridge");
        Document document = read("2026-01-26_bridge.txt", given);
        assertThat(document.publication().title()).isEqualTo("The bridge");
        assertThat(document.publication().outlet()).isEqualTo("Courier");
        assertThat(document.publication().published()).hasToString("2026-01-25T08:00:00Z");
    }

    @Test
    void names_a_document_by_its_address_where_that_is_known() throws Exception {
        assertThat(read("bridge.txt").id()).isEqualTo("bridge.txt");
        beside("ferry.json", "{\"url\": \"https://courier.example/ferry\"}");
        assertThat(read("ferry.txt").id()).isEqualTo("https://courier.example/ferry");
    }

    @Test
    void says_where_the_file_beside_the_text_is_wrong() throws IOException {
        beside("bridge.json", "{\n\"title\": \n}");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read("bridge.txt"))
                .satisfies(
                        refused -> assertThat(refused.place()).hasToString(folder.resolve("bridge.json") + ", line 3"));
        beside("bridge.json", "{\"published\": \"Monday\"}");
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> read("bridge.txt"))
                .withMessage("published: 'Monday' is not an ISO date");
    }

    @Test
    void says_that_a_file_is_missing() {
        PlainTextReader reader = new PlainTextReader(Publication.UNKNOWN);
        assertThatExceptionOfType(UnreadableException.class)
                .isThrownBy(() -> reader.read(folder.resolve("none.txt"), "none.txt"))
                .withMessage("no such file");
    }

    @Test
    void reads_a_stream() throws Exception {
        byte[] bytes = "So it is.\n".getBytes(StandardCharsets.UTF_8);
        Document document = new PlainTextReader(Publication.UNKNOWN).read(new ByteArrayInputStream(bytes), "-");
        assertThat(document).isEqualTo(Document.of("-", "So it is.\n"));
    }

    private void beside(String name, String json) throws IOException {
        Files.writeString(folder.resolve(name), json);
    }

    private Document read(String name) throws IOException, UnreadableException {
        return read(name, Publication.UNKNOWN);
    }

    private Document read(String name, Publication given) throws IOException, UnreadableException {
        Files.writeString(folder.resolve(name), "So it is.\n");
        return new PlainTextReader(given).read(folder.resolve(name), name);
    }
}
