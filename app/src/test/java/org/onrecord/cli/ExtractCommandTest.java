// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class ExtractCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter messages = new StringWriter();

    @Test
    void writes_text_and_publication_of_each_article() throws IOException {
        Path export = Files.writeString(
                folder.resolve("export.jsonl"),
                "{\"url\": \"https://news.example/a\", \"text\": \"He said no.\", \"date\": \"2026-01-26\"}\n{\"n\": 1}\n");
        Path out = folder.resolve("out");

        int status = run("extract", export.toString(), "--output", out.toString());

        assertThat(status).isOne();
        assertThat(out.resolve("news.example-a.txt")).hasContent("He said no.");
        assertThat(Files.readString(out.resolve("news.example-a.json"))).contains("\"published\" : \"2026-01-26\"");
        assertThat(messages.toString()).contains("documents read: 1, skipped: 1 (error: 1)");
    }

    @Test
    void counts_for_programs_and_fails_where_it_is_strict() throws IOException {
        Path export = Files.writeString(folder.resolve("export.jsonl"), "{\"text\": \"He said no.\"}\n".repeat(2));
        Path summary = folder.resolve("summary.json");
        String[] extract = {"extract", export.toString(), "-o", folder.toString(), "--summary", summary.toString()};

        assertThat(run(extract)).isZero();
        assertThat(run(Stream.concat(Stream.of(extract), Stream.of("--strict")).toArray(String[]::new)))
                .isOne();
        assertThat(Files.readString(summary)).contains("\"read\" : 1", "\"duplicate\" : 1", "\"wrong_language\" : 0");
    }

    @Test
    void leaves_the_files_that_it_reads_as_they_are() throws IOException {
        Path text = Files.writeString(folder.resolve("a.txt"), "He said no.\n");
        Path known = Files.writeString(folder.resolve("a.json"), "{\"outlet\": \"Lake Post\", \"desk\": 3}");
        assertThat(run("extract", folder.toString(), "-o", folder.toString())).isOne();
        assertThat(messages.toString()).contains("a.txt: is one of the files that are read");
        assertThat(text).hasContent("He said no.\n");
        assertThat(known).hasContent("{\"outlet\": \"Lake Post\", \"desk\": 3}");
    }

    @Test
    void names_a_few_of_many_duplicates_unless_asked_for_every_one() throws IOException {
        Path export = Files.writeString(folder.resolve("export.jsonl"), "{\"text\": \"He said no.\"}\n".repeat(1_001));

        run("extract", export.toString(), "-o", folder.toString());
        assertThat(messages.toString().lines()).hasSize(12);
        assertThat(messages.toString())
                .contains("export.jsonl: duplicate: 990 more", "skipped: 1000 (duplicate: 1000)");

        run("extract", export.toString(), "-o", folder.toString(), "--every-skip");
        assertThat(messages.toString()).contains("line 1001: duplicate");
    }

    @Test
    void fails_where_an_input_is_missing() {
        assertThat(run("extract", folder.resolve("none.txt").toString(), "-o", folder.toString()))
                .isOne();
        assertThat(messages.toString()).contains("no such file");
    }

    private int run(String... arguments) {
        CommandLine command = OnRecord.commandLine();
        return command.setErr(new PrintWriter(messages, true)).execute(arguments);
    }
}
