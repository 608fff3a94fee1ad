// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The files of people that a run reads: inputs that were named, what stands in named folders, and the descriptions beside
 * texts. Nothing that the program writes may take their place. Safe to share between threads.
 */
public final class Originals {

    /** Nothing is read. */
    public static final Originals NONE = new Originals();

    private final Set<Object> files = new HashSet<>();
    private final List<Path> folders = new ArrayList<>();

    private Originals() {}

    /**
     * What these inputs are.
     *
     * @param inputs as {@link Sources#read} takes them; of these, paths are files, or folders of them
     * @throws IOException if what is there cannot be looked at
     */
    public static Originals of(List<String> inputs) throws IOException {
        Originals originals = new Originals();
        for (String input : inputs) {
            if (Sources.isFolder(input)) {
                originals.folders.add(Path.of(input).toRealPath());
            } else if (Sources.isFile(input)) {
                originals.add(Path.of(input));
            }
        }
        return originals;
    }

    private void add(Path file) throws IOException {
        files.add(identity(file));
        Path description = Sidecar.beside(file);
        if (Files.exists(description)) {
            files.add(identity(description));
        }
    }

    /**
     * Whether a file is one of these, by whatever name or link.
     *
     * @throws IOException if what is there cannot be looked at
     */
    public boolean hold(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        Path parent = Objects.requireNonNull(file.toAbsolutePath().getParent()).toRealPath();
        return files.contains(identity(file))
                || isInFolder(file.toRealPath())
                || isInFolder(parent.resolve(file.getFileName()));
    }

    private boolean isInFolder(Path file) {
        return folders.stream()
                .anyMatch(folder -> file.startsWith(folder)
                        && FolderFile.below(folder, file).isOriginal());
    }

    /** The same for all names of a file, as far as the system tells. */
    private static Object identity(Path file) throws IOException {
        Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
        return key == null ? file.toRealPath() : key;
    }
}
