// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** The most multiply-adds that one core can make, measured by a C program, since Java cannot name these instructions. */
final class CorePeak {

    private CorePeak() {}

    /**
     * 10^9 multiply-adds a second by the kind of arithmetic.
     *
     * @throws IOException if there is no C compiler {@code cc}, or the processor is not one that the program knows (x86
     *     with AVX2)
     */
    static Map<String, Double> measure() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("peak");
        try {
            Path source = folder.resolve("peak.c");
            Path program = folder.resolve("peak");
            try (InputStream in = Objects.requireNonNull(CorePeak.class.getResourceAsStream("peak.c"))) {
                Files.copy(in, source, StandardCopyOption.REPLACE_EXISTING);
            }
            run("cc", "-O2", source.toString(), "-o", program.toString());
            Map<String, Double> peaks = new LinkedHashMap<>();
            for (String line : run(program.toString()).lines().toList()) {
                String[] parts = line.split(" ", 2);
                peaks.put(parts[0], Double.parseDouble(parts[1]));
            }
            return peaks;
        } finally {
            Files.deleteIfExists(folder.resolve("peak.c"));
            Files.deleteIfExists(folder.resolve("peak"));
            Files.delete(folder);
        }
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(command[0] + " failed with status " + process.exitValue());
        }
        return said;
    }
}
