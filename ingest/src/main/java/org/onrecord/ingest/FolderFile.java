// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file in a folder that was named.
 *
 * @param name its path from that folder on, with slashes on every machine, because the ids of statements depend on it
 * @param path where it is
 */
record FolderFile(String name, Path path) {

    /** What stands beside texts and is none: annotations, and what is known of a text of the same name. */
    private static final Set<String> COMPANIONS = Set.of(".ann", ".conf");

    private static final List<String> TEXTS = List.of(".txt", ".html", ".htm");

    /** All files in a folder and its folders, sorted by name; hidden ones and companions of texts are left out. */
    static List<FolderFile> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> new FolderFile(slashed(folder.relativize(file)), file))
                    .filter(file -> !file.isHidden() && !file.isCompanion())
                    .sorted(java.util.Comparator.comparing(FolderFile::name))
                    .toList();
        }
    }

    private static String slashed(Path relative) {
        return relative.toString().replace('\\', '/');
    }

    private boolean isHidden() {
        return name.startsWith(".") || name.contains("/.");
    }

    private boolean isCompanion() {
        int dot = name.lastIndexOf('.');
        String extension = dot < 0 ? "" : name.substring(dot);
        return COMPANIONS.contains(extension) || (extension.equals(".json") && standsBesideText());
    }

    private boolean standsBesideText() {
        String file = String.valueOf(path.getFileName());
        String stem = file.substring(0, file.length() - ".json".length());
        return TEXTS.stream().anyMatch(extension -> Files.exists(path.resolveSibling(stem + extension)));
    }
}
