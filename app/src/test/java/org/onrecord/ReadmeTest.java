// SPDX-License-Identifier: Apache-2.0
package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README keeps its word: its Java example compiles, runs and prints what stands below it. */
class ReadmeTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern EXAMPLE =
            Pattern.compile("```java\n(.*?)```\\s*prints\\s*```\n(.*?)```", Pattern.DOTALL);
    private static final String IMPORTS = """
            import java.nio.file.*;
            import org.onrecord.document.*;
            import org.onrecord.pipeline.*;
            import org.onrecord.statement.*;
            """;

    @Test
    void the_library_example_runs(@TempDir Path folder) throws Exception {
        Matcher example = EXAMPLE.matcher(Files.readString(ROOT.resolve("README.md")));
        assertThat(example.find()).isTrue();
        Path source = folder.resolve("Example.java");
        Files.writeString(
                source,
                IMPORTS + "class Example { public static void main(String[] a) throws Exception {\n" + example.group(1)
                        + "}}\n");

        String printed = run(source);

        assertThat(printed.lines().toList())
                .containsAll(example.group(2)
                        .lines()
                        .filter(line -> !line.equals("…"))
                        .toList());
    }

    private static String run(Path source) throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        Path printed = source.resolveSibling("printed.txt");
        Process process = new ProcessBuilder(
                        java,
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=UTF-8",
                        "-cp",
                        System.getProperty("java.class.path"),
                        source.toString())
                .directory(ROOT.toFile())
                .redirectError(new File(folderOf(source), "errors.txt"))
                .redirectOutput(printed.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> errors(source)).isZero();
        return Files.readString(printed, StandardCharsets.UTF_8);
    }

    private static File folderOf(Path source) {
        return source.toFile().getParentFile();
    }

    private static String errors(Path source) {
        try {
            return Files.readString(source.resolveSibling("errors.txt"));
        } catch (java.io.IOException unreadable) {
            return unreadable.toString();
        }
    }
}
