// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A file in a folder that was named.
 *
 * @param name its path from that folder on, with slashes on every machine, because the ids of statements depend on it
 * @param path where it is
 */
record FolderFile(String name, Path path) {

    /** What stands beside texts and is none: annotations and their settings. */
    private static final Set<String> COMPANIONS = Set.of(".ann", ".conf");

    private static final List<String> TEXTS = List.of(".txt", ".html", ".htm");

    /**
     * All files in a folder and its folders, sorted by name; hidden ones and companions of texts are left out.
     *
     * @param unreadable takes what cannot be looked into, with the reason; the others are still found
     */
    static List<FolderFile> in(Path folder, BiConsumer<FolderFile, IOException> unreadable) throws IOException {
        List<FolderFile> found = new ArrayList<>();
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {

            @Override
            public FileVisitResult visitFile(Path path, BasicFileAttributes attributes) {
                FolderFile file = below(folder, path);
                if (Files.isRegularFile(path) && file.isOriginal() && !file.isDescription()) {
                    found.add(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFileFailed(Path path, IOException reason) {
                report(path, reason);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path path, @Nullable IOException reason) {
                if (reason != null) {
                    report(path, reason);
                }
                return FileVisitResult.CONTINUE;
            }

            private void report(Path path, IOException reason) {
                FolderFile file = below(folder, path);
                if (!file.isHidden()) {
                    unreadable.accept(file, reason);
                }
            }
        });
        found.sort(Comparator.comparing(FolderFile::name));
        return found;
    }

    static FolderFile below(Path folder, Path file) {
        return new FolderFile(slashed(folder.relativize(file)), file);
    }

    /** Whether it is a text, or says something of one, and no annotation: people have made it. */
    boolean isOriginal() {
        int dot = name.lastIndexOf('.');
        return !isHidden() && !COMPANIONS.contains(dot < 0 ? "" : name.substring(dot));
    }

    private static String slashed(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    private boolean isHidden() {
        return name.startsWith(".") || name.contains("/.");
    }

    /** Whether it says what is known of the text of the same name that it stands beside. */
    private boolean isDescription() {
        String file = String.valueOf(path.getFileName());
        if (!file.endsWith(".json")) {
            return false;
        }
        String stem = file.substring(0, file.length() - ".json".length());
        return TEXTS.stream().anyMatch(extension -> Files.exists(path.resolveSibling(stem + extension)));
    }
}
