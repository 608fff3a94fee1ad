// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.ingest.Originals;
import org.onrecord.statement.ArticleRecord;

/**
 * A folder with a file for each record, named after its text. With {@link Format#BRAT} the text stands beside it, and an
 * annotation that exists is not overwritten: a person may have corrected it. Nothing takes the place of a file that is read.
 */
final class OutputFolder implements Destination {

    private static final String TEXT = "txt";

    private final Path folder;
    private final Format format;
    private final Look look;
    private final boolean overwrite;
    private final Originals originals;
    private final Set<Path> used = new HashSet<>();

    /**
     * @param overwrite whether annotations and texts of brat may be overwritten
     * @param originals what is read
     */
    OutputFolder(Path folder, Format format, Look look, boolean overwrite, Originals originals) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.format = format;
        this.look = look;
        this.overwrite = overwrite;
        this.originals = originals;
    }

    @Override
    public void write(TextInput input, ArticleRecord record) throws IOException {
        String name = unused(input.stem());
        Path file = file(name, format.extension());
        Files.createDirectories(file.toAbsolutePath().getParent());
        requireApart(file, originals);
        if (format == Format.BRAT) {
            requireFree(file);
            writeText(file(name, TEXT), record.document().text());
        }
        try (RecordWriter records = format.to(Files.newOutputStream(file), look)) {
            records.write(record);
        }
    }

    @Override
    public void close() {}

    private String unused(String stem) {
        String name = stem;
        for (int count = 2; !used.add(file(name, format.extension())); count++) {
            name = stem + "-" + count;
        }
        return name;
    }

    private Path file(String name, String extension) {
        return folder.resolve(name + "." + extension);
    }

    private void writeText(Path file, String text) throws IOException {
        if (!Files.exists(file)
                || !Files.readString(file, StandardCharsets.UTF_8).equals(text)) {
            requireApart(file, originals);
            requireFree(file);
            Files.writeString(file, text, StandardCharsets.UTF_8);
        }
    }

    /** @throws RefusedException if the file is one of those that are read */
    static void requireApart(Path file, Originals originals) throws IOException {
        if (originals.hold(file)) {
            throw new RefusedException(file + ": is one of the files that are read, and stays: name another folder");
        }
    }

    private void requireFree(Path file) throws FileAlreadyExistsException {
        if (!overwrite && Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }
}
