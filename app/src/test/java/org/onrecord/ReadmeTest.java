// SPDX-License-Identifier: Apache-2.0
package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
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
        String body = example.group(1).replace("examples/", ROOT + "/examples/");
        Files.writeString(
                source,
                IMPORTS + "public class Example { public static void main(String[] a) throws Exception {\n" + body
                        + "}}\n");

        String printed = run(source);

        assertThat(printed.lines().toList())
                .containsAll(example.group(2)
                        .lines()
                        .filter(line -> !line.equals("…"))
                        .toList());
    }

    private static String run(Path source) throws Exception {
        String classPath = System.getProperty("java.class.path");
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-encoding", "UTF-8", "-proc:none", "-cp", classPath, source.toString());
        assertThat(compiled).isZero();
        PrintStream before = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        URL[] classes = {source.resolveSibling(".").toUri().toURL()};
        try (URLClassLoader loader = new URLClassLoader(classes)) {
            System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
            loader.loadClass("Example").getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }
}
