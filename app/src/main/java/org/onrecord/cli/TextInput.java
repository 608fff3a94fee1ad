// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that was named on the command line.
 *
 * @param name what it is called: the path as given, or relative to the folder that was given, {@code -} for standard input
 * @param file where it is; absent for standard input
 */
record TextInput(String name, @Nullable Path file) {

    private static final String STANDARD_INPUT = "-";
    private static final String EXTENSION = ".txt";

    /** The texts that an argument names: standard input, a file, or all {@code .txt} files in a folder, sorted by name. */
    static List<TextInput> named(String argument) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(new TextInput(STANDARD_INPUT, null));
        }
        Path path = Path.of(argument);
        return Files.isDirectory(path) ? inside(path) : List.of(new TextInput(argument, path));
    }

    private static List<TextInput> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION) && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> new TextInput(slashed(folder.relativize(file)), file))
                    .toList();
        }
    }

    /** The same on every machine, because the ids of statements depend on it. */
    private static String slashed(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    /** Its file name without extension, which other files about it are named after. */
    String stem() {
        Path last = Path.of(name).getFileName();
        String whole = last == null ? name : last.toString();
        return whole.endsWith(EXTENSION) ? whole.substring(0, whole.length() - EXTENSION.length()) : whole;
    }
}
