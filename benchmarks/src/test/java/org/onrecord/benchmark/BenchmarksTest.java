// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** That the commands run and tell what they promise; how long anything takes is not tested. */
class BenchmarksTest {

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    @Test
    void comparesTwoSystemsInProcessesOfTheirOwn() throws IOException {
        Files.writeString(folder.resolve("bridge.txt"), "The bridge is open, Ilsa Brandt said.\n");
        String other = OnRecordContender.WithDefault.class.getName();
        assertThat(run("compare", "--texts", folder, "--with", other, "--heap", "1g", "--warm-up", "1"))
                .isZero();
        assertThat(out.toString().lines())
                .filteredOn(line -> line.startsWith("onrecord "))
                .hasSize(2)
                .allMatch(line -> line.endsWith(" 1"));
        assertThat(out.toString())
                .contains("onrecord, small ", "1 texts, 9 tokens", "onrecord, small, times as fast: ");
    }

    @Test
    void measuresACommandFromStartToEnd() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        assertThat(run("cold", "--runs", "1", "--", java, "-Xshare:auto", "--version"))
                .isZero();
        assertThat(out.toString()).startsWith("wall: best ").contains("peak ");
        assertThat(run("cold", "--runs", "1", "--", java, "--no-such-option")).isEqualTo(1);
    }

    @Test
    void theMiddleOfFiguresIsNotMovedByTheExtreme() {
        assertThat(Median.of(List.of(3.0, 1.0, 900.0))).isEqualTo(3);
        assertThat(Median.of(List.of(4.0, 1.0))).isEqualTo(2.5);
    }

    private int run(Object... arguments) {
        CommandLine command = Benchmarks.commandLine();
        command.setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()));
        String[] words = new String[arguments.length];
        for (int index = 0; index < words.length; index++) {
            words[index] = arguments[index].toString();
        }
        return command.execute(words);
    }
}
