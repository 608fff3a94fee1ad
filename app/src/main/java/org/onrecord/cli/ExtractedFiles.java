// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.document.Document;
import org.onrecord.export.FileNames;
import org.onrecord.ingest.Originals;

/** The files that {@code extract} writes into a folder: two for each document, named after it. */
final class ExtractedFiles {

    private final Path folder;
    private final FileNames names = new FileNames();
    private final boolean continued;
    private final Originals originals;

    /**
     * @param continued whether files of an earlier run stay, unless they are of the same text of the same document; else
     *     files of the same name are overwritten
     * @param originals what is read, and stays in any case
     */
    ExtractedFiles(Path folder, boolean continued, Originals originals) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.continued = continued;
        this.originals = originals;
    }

    /**
     * Writes the text first, so that a description always has its text.
     *
     * @throws RefusedException if a file that is read would be overwritten
     */
    void write(Document document) throws IOException {
        String description = DocumentJson.of(document) + "\n";
        String name = names.of(document.id());
        while (continued && isTaken(name, description)) {
            name = names.of(document.id());
        }
        Path text = folder.resolve(name + ".txt");
        Path beside = folder.resolve(name + ".json");
        OutputFolder.requireApart(text, originals);
        OutputFolder.requireApart(beside, originals);
        Files.writeString(text, document.text(), StandardCharsets.UTF_8);
        Files.writeString(beside, description, StandardCharsets.UTF_8);
    }

    private boolean isTaken(String name, String description) throws IOException {
        Path file = folder.resolve(name + ".json");
        return Files.exists(file)
                && !Files.readString(file, StandardCharsets.UTF_8).equals(description);
    }
}
