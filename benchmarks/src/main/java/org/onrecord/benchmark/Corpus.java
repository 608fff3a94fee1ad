// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.document.Document;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Sentence;
import org.onrecord.segment.Segmenter;

/**
 * The texts that something is measured with.
 *
 * @param documents in the order of their names; at least one
 * @param tokens how many words and signs they have, as On Record counts; the same number for every system that reads them
 */
record Corpus(List<Document> documents, long tokens) {

    Corpus {
        documents = List.copyOf(documents);
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("no texts");
        }
    }

    static Corpus of(List<Document> documents) {
        return new Corpus(
                documents, documents.stream().mapToLong(Corpus::tokens).sum());
    }

    /**
     * The files {@code *.txt} of a folder and of those in it.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Corpus in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            List<Document> documents = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Corpus::document)
                    .toList();
            if (documents.isEmpty()) {
                throw new IllegalArgumentException(folder + ": no *.txt in it");
            }
            return of(documents);
        }
    }

    /** The first documents, at most so many. */
    Corpus first(int most) {
        return of(documents.subList(0, Math.min(most, documents.size())));
    }

    /** How many words and signs a document has. */
    static long tokens(Document document) {
        return new Segmenter()
                .segment(document).paragraphs().stream()
                        .map(Paragraph::sentences)
                        .flatMap(List::stream)
                        .map(Sentence::tokens)
                        .mapToLong(List::size)
                        .sum();
    }

    private static Document document(Path file) {
        try {
            return Document.of(file.toString(), Files.readString(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
