// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.format.BratFile;
import org.onrecord.format.MalformedBratException;
import org.onrecord.statement.Attribution;

/** Brat files that already say what is attributed: one file, or a folder of {@code <doc>.ann} or {@code <doc>_<annotator>.ann}. */
final class SpanFiles {

    private static final String EXTENSION = ".ann";

    private final Path fileOrFolder;

    SpanFiles(Path fileOrFolder) {
        this.fileOrFolder = fileOrFolder;
    }

    boolean isFolder() {
        return Files.isDirectory(fileOrFolder);
    }

    /**
     * The files for a text, sorted by name: the one that is named as it is, else those of its annotators.
     *
     * @throws NoSuchFileException if there is none
     */
    List<Path> of(TextInput input) throws IOException {
        if (!isFolder()) {
            return List.of(fileOrFolder);
        }
        Path exact = fileOrFolder.resolve(input.stem() + EXTENSION);
        List<Path> found = Files.exists(exact) ? List.of(exact) : annotated(input.stem());
        if (found.isEmpty()) {
            throw new NoSuchFileException(exact.toString());
        }
        return found;
    }

    private List<Path> annotated(String stem) throws IOException {
        Path one = fileOrFolder.resolve(stem);
        Path folder = Objects.requireNonNullElse(one.getParent(), fileOrFolder);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        Pattern name = Pattern.compile(Pattern.quote(one.getFileName() + "_") + "[^_]+" + Pattern.quote(EXTENSION));
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file ->
                            name.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted()
                    .toList();
        }
    }

    /** The attributions of one file. */
    static List<Attribution> read(Path file, String text) throws IOException, MalformedBratException {
        return BratFile.parse(Files.readString(file, StandardCharsets.UTF_8), file.toString(), text)
                .attributions();
    }
}
