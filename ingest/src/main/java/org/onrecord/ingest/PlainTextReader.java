// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;

/**
 * Reads text files as documents. What is known of a file's publication comes from whoever calls, then from a
 * {@code <name>.json} beside it, then, for the date, from an ISO date in its name. Safe to share between threads.
 */
public final class PlainTextReader {

    private final Publication given;

    /**
     * @param given what is known of the publication of all documents; goes before what the files say
     */
    public PlainTextReader(Publication given) {
        this.given = given;
    }

    /**
     * Reads a file.
     *
     * @param name what it is called: becomes the document's id where no address is known
     * @throws UnreadableException if there is no such file, it cannot be read, or it holds something else than text
     */
    public Document read(Path file, String name) throws UnreadableException {
        Publication publication = given.orElse(Sidecar.of(file)).orElse(FileNameDate.of(file));
        return document(bytes(file, name), name, publication);
    }

    /**
     * Reads a stream to its end; it stays open.
     *
     * @param name what it is called, {@code -} for standard input
     * @throws UnreadableException if it cannot be read or holds something else than text
     */
    public Document read(InputStream in, String name) throws UnreadableException {
        try {
            return document(in.readAllBytes(), name, given);
        } catch (IOException problem) {
            throw new UnreadableException(Place.of(name), String.valueOf(problem.getMessage()), problem);
        }
    }

    /**
     * Takes bytes that were read, and unpacked, already.
     *
     * @param file where they come from, which other files about them are named after; absent where there is none
     * @param name what it is called
     * @throws UnreadableException if they are something else than text
     */
    Document read(byte[] bytes, @Nullable Path file, String name) throws UnreadableException {
        Publication publication =
                file == null ? given : given.orElse(Sidecar.of(file)).orElse(FileNameDate.of(file));
        return document(bytes, name, publication);
    }

    private static byte[] bytes(Path file, String name) throws UnreadableException {
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new UnreadableException(Place.of(name), "no such file", missing);
        } catch (AccessDeniedException denied) {
            throw new UnreadableException(Place.of(name), FileProblem.reason(denied), denied);
        } catch (IOException problem) {
            throw new UnreadableException(Place.of(name), "cannot be read: " + problem.getMessage(), problem);
        }
    }

    private static Document document(byte[] bytes, String name, Publication publication) throws UnreadableException {
        String id = Objects.requireNonNullElse(publication.url(), name);
        return new Document(id, PlainText.of(bytes, Place.of(name)), publication, List.of());
    }
}
