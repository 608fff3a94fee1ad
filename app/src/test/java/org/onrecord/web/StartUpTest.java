// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Who only uses the command line does not wait for what the server needs. */
class StartUpTest {

    private static final Pattern SERVER =
            Pattern.compile(" (org\\.onrecord\\.web|io\\.javalin|org\\.eclipse\\.jetty|gg\\.jte)\\.");

    @Test
    void other_commands_load_no_class_of_the_server() throws IOException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xlog:class+load",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.onrecord.cli.OnRecord",
                        "read",
                        "--help")
                .redirectErrorStream(true)
                .start();
        List<String> loaded = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("[class,load]"))
                .toList();
        assertThat(loaded.stream().filter(line -> line.contains("org.onrecord.cli.ReadCommand ")))
                .isNotEmpty();
        assertThat(loaded.stream().filter(line -> SERVER.matcher(line).find())).isEmpty();
    }
}
