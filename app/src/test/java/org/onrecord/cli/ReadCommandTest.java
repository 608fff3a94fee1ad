// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import picocli.CommandLine;

/** The command with spans that are given. */
class ReadCommandTest {

    private static final String TEXT = "Ada Lindqvist said the bridge is open. Bo Reyes denied it.\n";
    private static final String FIRST = """
            T1	Source 0 13	Ada Lindqvist
            T2	Cue 14 18	said
            T3	Content 19 37	the bridge is open
            T4	Attribution 14 18	said
            E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
            """;
    private static final String SECOND = """
            T1	Source 39 47	Bo Reyes
            T2	Cue 48 54	denied
            T3	Content 55 57	it
            T4	Attribution 48 54	denied
            E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private Path texts = Path.of("");
    private Path spans = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        texts = Files.createDirectories(folder.resolve("texts"));
        spans = Files.createDirectories(folder.resolve("spans"));
        Files.writeString(texts.resolve("bridge.txt"), TEXT);
        Files.writeString(spans.resolve("bridge.ann"), FIRST);
    }

    @Test
    void writes_what_is_said_for_a_person() {
        assertThat(read(texts, "--spans", spans)).isZero();
        assertThat(out.toString()).contains("said: the bridge is open").doesNotContain("\u001B");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void a_model_is_a_name_or_a_folder() {
        assertThat(read(texts, "--model", folder)).isEqualTo(1);
        assertThat(err.toString()).contains("no model in " + folder + ": parameters.txt is missing");
        assertThat(read(texts, "--model", "default", "--format", "jsonl")).isZero();
        assertThat(out.toString()).contains("\"document\":\"bridge.txt\"");
    }

    @Test
    void a_broken_model_ends_the_run_and_is_told_once() throws IOException {
        Path model = Files.createDirectories(folder.resolve("model"));
        Files.writeString(model.resolve("parameters.txt"), "labels\tO B-Quote I-Quote\n");
        Files.writeString(texts.resolve("ferry.txt"), TEXT);
        assertThat(read(texts, "--model", model)).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("labels are");
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void names_documents_by_their_path_below_the_folder() throws IOException {
        Files.createDirectories(texts.resolve("north"));
        Files.createDirectories(spans.resolve("north"));
        Files.writeString(texts.resolve("north/ferry.txt"), TEXT);
        Files.writeString(spans.resolve("north/ferry.ann"), SECOND);
        assertThat(read(texts, "--spans", spans, "--format", "jsonl")).isZero();
        assertThat(out.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).contains("\"document\":\"bridge.txt\""),
                        line -> assertThat(line).contains("\"document\":\"north/ferry.txt\""));
    }

    @Test
    void reports_what_it_cannot_read_and_reads_the_rest() throws IOException {
        Files.write(texts.resolve("a.txt"), new byte[] {'a', 0});
        Files.writeString(texts.resolve("c.txt"), "Nothing.\n");
        Files.writeString(texts.resolve("d.txt"), "Nothing.\n");
        Files.writeString(spans.resolve("d.ann"), "T1\tCue 1 99\tx\n");
        assertThat(read(texts, "--spans", spans, "--format", "jsonl")).isEqualTo(1);
        assertThat(out.toString().lines()).hasSize(1);
        assertThat(err.toString().lines())
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("onrecord: a.txt: not a text file"),
                        line -> assertThat(line).startsWith("onrecord: c.txt: ").endsWith("c.ann: no such file"),
                        line -> assertThat(line).contains("d.ann, line 1: '1 99' marks nothing"),
                        line -> assertThat(line).isEqualTo("onrecord: texts read: 1, statements: 1, failed: 3"));
    }

    @Test
    void takes_the_first_of_several_annotators_and_says_so() throws IOException {
        Files.delete(spans.resolve("bridge.ann"));
        Files.writeString(spans.resolve("bridge_b.ann"), FIRST);
        Files.writeString(spans.resolve("bridge_a.ann"), SECOND);
        assertThat(read(texts, "--spans", spans)).isZero();
        assertThat(out.toString()).contains("denied: it");
        assertThat(err.toString()).contains("annotated 2 times, taking").contains("bridge_a.ann");
    }

    @Test
    void writes_brat_files_that_are_read_back_alike_and_never_overwritten_unasked() throws IOException {
        Path brat = folder.resolve("brat");
        assertThat(read(texts, "--spans", spans, "--format", "brat", "--output", brat))
                .isZero();
        assertThat(brat.resolve("bridge.txt")).hasContent(TEXT);
        assertThat(brat.resolve("bridge.ann")).hasContent(FIRST);
        Files.writeString(spans.resolve("bridge.ann"), SECOND);
        assertThat(read(texts, "--spans", spans, "--format", "brat", "--output", brat))
                .isEqualTo(1);
        assertThat(err.toString()).contains("bridge.ann: exists already; --force overwrites it");
        assertThat(brat.resolve("bridge.ann")).hasContent(FIRST);
        assertThat(read(texts, "--spans", spans, "--format", "brat", "--output", brat, "--force"))
                .isZero();
        assertThat(brat.resolve("bridge.ann")).hasContent(SECOND);
    }

    @Test
    void writes_a_file_for_each_text_into_a_folder() {
        Path results = folder.resolve("results");
        assertThat(read(texts, "--spans", spans, "--format", "html", "--output", results + "/"))
                .isZero();
        assertThat(results.resolve("bridge.html")).content().contains("<!DOCTYPE html>");
    }

    @Test
    void refuses_an_output_that_is_read() throws IOException {
        Path text = texts.resolve("bridge.txt");
        Path known = Files.writeString(texts.resolve("bridge.json"), "{\"outlet\": \"Lake Post\"}");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), text);
        assertThat(read(text, "--output", text)).isEqualTo(2);
        assertThat(read(text, "--format", "json", "--output", known)).isEqualTo(2);
        assertThat(read(texts, "--output", link)).isEqualTo(2);
        assertThat(read(text, "--spans", spans, "--output", text)).isEqualTo(2);
        assertThat(read(text, "--url", "", "--output", known)).isEqualTo(2);
        assertThat(err.toString().lines().filter(line -> line.contains("is one of the files to be read")))
                .hasSize(4);
        assertThat(text).hasContent(TEXT);
        assertThat(known).hasContent("{\"outlet\": \"Lake Post\"}");
    }

    @Test
    void writes_over_no_file_that_it_reads_in_a_folder() throws IOException {
        Path text = texts.resolve("bridge.txt");
        Path known = Files.writeString(texts.resolve("bridge.json"), "{\"outlet\": \"Lake Post\"}");
        assertThat(read(texts, "--spans", spans, "--output", texts)).isEqualTo(1);
        assertThat(read(texts, "--format", "json", "--output", texts)).isEqualTo(1);
        assertThat(err.toString())
                .contains(text + ": is one of the files that are read", known + ": is one of the files that are read");
        assertThat(text).hasContent(TEXT);
        assertThat(known).hasContent("{\"outlet\": \"Lake Post\"}");
        assertThat(read(texts, "--spans", spans, "--format", "brat", "--output", texts))
                .isZero();
        assertThat(texts.resolve("bridge.ann")).hasContent(FIRST);
    }

    @Test
    void does_not_go_on_behind_an_output_that_is_gone() throws IOException {
        Path output = Files.writeString(folder.resolve("out.jsonl"), "{}\n");
        assertThatThrownBy(() -> new ContinuedFile(output, Format.JSONL, Look.PLAIN, 4))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("out.jsonl: has 3 bytes, but by the --state 4 were written");
        Files.delete(output);
        assertThatThrownBy(() -> new ContinuedFile(output, Format.JSONL, Look.PLAIN, 3))
                .isInstanceOf(IOException.class);
        assertThat(output).doesNotExist();
    }

    @Test
    void leaves_out_what_is_too_uncertain() {
        assertThat(read(texts, "--spans", spans, "--format", "jsonl", "--min-confidence", "1"))
                .isZero();
        assertThat(out.toString().lines()).hasSize(1);
    }

    @Test
    void refuses_wrong_usage() {
        assertThat(read(texts, "--spans", spans, "--format", "brat")).isEqualTo(2);
        assertThat(read(texts, "--spans", spans, "--min-confidence", "2")).isEqualTo(2);
        assertThat(read(texts, "--spans", spans, "--threads", "0")).isEqualTo(2);
        assertThat(read(texts, "--published", "Monday")).isEqualTo(2);
        assertThat(err.toString()).contains("'Monday' is not an ISO date");
        assertThat(read(texts, "--url", "https://lake.example/")).isEqualTo(2);
        assertThat(read(texts.resolve("bridge.txt"), "--url", "")).isEqualTo(2);
        assertThat(read(texts.resolve("bridge.txt"), "--user-agent", "")).isEqualTo(2);
        assertThat(err.toString())
                .contains("--url is the address of one document", "--url is empty", "--user-agent is empty")
                .doesNotContain("Exception");
    }

    @Test
    void says_in_few_lines_what_is_wrong_usage() {
        assertThat(read(texts, "--since", "2026-01")).isEqualTo(2);
        assertThat(err.toString().lines())
                .containsExactly(
                        "onrecord: Invalid value for option '--since': '2026-01' is not a day like 2026-01-26",
                        "Try 'onrecord read --help'.");
        err.getBuffer().setLength(0);
        assertThat(read(texts, "--fromat", "json")).isEqualTo(2);
        assertThat(err.toString()).contains("Unknown option: '--fromat'").doesNotContain("Usage:");
        assertThat(OnRecord.commandLine().setErr(new PrintWriter(err)).execute())
                .isEqualTo(2);
        assertThat(err.toString()).contains("Usage:", "quotations");
    }

    @Test
    void leaves_out_what_nobody_asked_for() throws IOException {
        Files.writeString(
                spans.resolve("bridge.ann"), FIRST + SECOND.replace("T", "T1").replace("E1", "E2"));
        assertThat(read(texts, "--spans", spans, "--format", "jsonl", "--speaker", "reyes", "--act", "denial"))
                .isZero();
        assertThat(out.toString().lines()).singleElement().asString().contains("Bo Reyes");
    }

    @Test
    void refuses_an_act_that_is_none() {
        assertThat(read(texts, "--spans", spans, "--act", "shout")).isEqualTo(2);
        assertThat(err.toString()).contains("'shout'").contains("DENIAL");
    }

    @Test
    void takes_ids_from_a_people_file() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "id,name\nq7,Ada Lindqvist\n");
        assertThat(read(texts, "--spans", spans, "--format", "json", "--people", people, "--speaker", "q7"))
                .isZero();
        assertThat(out.toString()).contains("\"people\" : \"q7\"").contains("the bridge is open");
    }

    @Test
    void says_what_is_wrong_with_a_people_file() throws IOException {
        Path people = Files.writeString(folder.resolve("people.csv"), "id,name\nq7,\n");
        assertThat(read(texts, "--spans", spans, "--people", people)).isEqualTo(1);
        assertThat(err.toString().strip()).isEqualTo("onrecord: " + people + ", line 2: the name is empty");
    }

    private int read(Object... arguments) {
        CommandLine command = OnRecord.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] words = new String[arguments.length + 1];
        words[0] = "read";
        for (int index = 0; index < arguments.length; index++) {
            words[index + 1] = arguments[index].toString();
        }
        return command.execute(words);
    }
}
