// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command with spans that are given. */
class DemandsCommandTest {

    private static final String TEXT = "Ada Lindqvist urged the council to open the bridge. Snow fell.\n";
    private static final String SPANS = """
            T1	Source 0 13	Ada Lindqvist
            T2	Cue 14 19	urged
            T3	Content 20 50	the council to open the bridge
            T4	Attribution 14 19	urged
            E1	Attribution:T4 Content:T3 Cue:T2 Source:T1
            """;

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private Path text = Path.of("");
    private Path spans = Path.of("");

    @BeforeEach
    void prepare() throws IOException {
        text = Files.writeString(folder.resolve("bridge.txt"), TEXT);
        spans = Files.writeString(folder.resolve("bridge.ann"), SPANS);
    }

    @Test
    void lists_demands_for_a_person() {
        assertThat(demands()).isZero();
        assertThat(out.toString())
                .contains("1 demand", "urged: the council to open the bridge", "line 1", "no answer in this text");
    }

    @Test
    void lists_demands_as_json() {
        assertThat(demands("--format", "jsonl")).isZero();
        assertThat(out.toString().lines()).hasSize(1).allMatch(line -> line.startsWith("{\"demand\":{\"id\":\"st-"));
        out.getBuffer().setLength(0);
        assertThat(demands("--format", "json")).isZero();
        assertThat(out.toString()).startsWith("[\n{\"demand\":").endsWith("}\n]\n");
    }

    @Test
    void lists_none_where_nothing_is_demanded() throws IOException {
        Files.writeString(spans, "");
        assertThat(demands("--format", "json")).isZero();
        assertThat(out.toString()).isEqualTo("[]\n");
    }

    @Test
    void refuses_an_output_that_is_read() {
        assertThat(demands("--output", text.toString())).isEqualTo(2);
        assertThat(text).hasContent(TEXT);
    }

    private int demands(String... options) {
        CommandLine command = OnRecord.commandLine().setOut(new PrintWriter(out));
        String[] arguments = new String[options.length + 4];
        arguments[0] = "demands";
        arguments[1] = text.toString();
        arguments[2] = "--spans";
        arguments[3] = spans.toString();
        System.arraycopy(options, 0, arguments, 4, options.length);
        return command.execute(arguments);
    }
}
