// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.Originals;
import org.onrecord.ingest.Sources;

/**
 * A text that was named on the command line.
 *
 * @param name what it is called: the path as given, or relative to the folder that was given, {@code -} for standard input
 * @param file where it is; absent for standard input
 * @param stem what files about it are called, without extension: its file name, with its folders below the one that was
 *     given
 */
record TextInput(String name, @Nullable Path file, String stem) {

    private static final String STANDARD_INPUT = "-";
    private static final String EXTENSION = ".txt";

    /** The texts that an argument names: standard input, a file, or all {@code .txt} files in a folder, sorted by name. */
    static List<TextInput> named(String argument) throws IOException {
        if (argument.equals(STANDARD_INPUT)) {
            return List.of(new TextInput(STANDARD_INPUT, null, "standard-input"));
        }
        Path path = Path.of(argument);
        return Files.isDirectory(path) ? inside(path) : List.of(file(path));
    }

    /** The files that some of them are in. */
    static Originals originals(List<TextInput> texts) throws IOException {
        return Originals.of(texts.stream()
                .map(TextInput::file)
                .filter(Objects::nonNull)
                .map(Path::toString)
                .toList());
    }

    private static TextInput file(Path path) {
        return new TextInput(
                Sources.nameOf(path.toString()), path, withoutExtension(String.valueOf(path.getFileName())));
    }

    private static List<TextInput> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(EXTENSION) && Files.isRegularFile(file))
                    .sorted()
                    .map(file -> below(folder, file))
                    .toList();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private static TextInput below(Path folder, Path file) {
        String name = slashed(folder.relativize(file));
        return new TextInput(name, file, withoutExtension(name));
    }

    /** The same on every machine, because the ids of statements depend on it. */
    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    static String withoutExtension(String name) {
        return name.endsWith(EXTENSION) ? name.substring(0, name.length() - EXTENSION.length()) : name;
    }
}
