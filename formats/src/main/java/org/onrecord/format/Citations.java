// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.statement.ArticleRecord;

/** Tells a person of statements that the record of a document names and that are not shown beside it. */
final class Citations {

    private static final int SHORT = 70;

    private final Document document;
    private final Elsewhere elsewhere;

    Citations(Document document, Elsewhere elsewhere) {
        this.document = document;
        this.elsewhere = elsewhere;
    }

    /** Who speaks there, where it stands and the first of the words; the id where nothing is known of it. */
    String of(String id) throws IOException {
        ArticleRecord other = elsewhere.find(id);
        if (other == null) {
            return id;
        }
        Description description = new Description(other.statements().get(0), other.document());
        return description.speaker() + place(other.document()) + ": " + shortened(description.content());
    }

    private String place(Document other) {
        Publication publication = other.publication();
        if (other.id().equals(document.id())) {
            return "";
        }
        Stream<?> known = Stream.of(
                Objects.requireNonNullElse(publication.outlet(), other.id()),
                Objects.requireNonNullElse(publication.published(), ""));
        return known.map(Object::toString).filter(part -> !part.isEmpty()).collect(Collectors.joining(", ", " (", ")"));
    }

    private static String shortened(String words) {
        String first = Wrap.lines(words, SHORT).get(0);
        return first.length() < words.length() ? first + " …" : first;
    }
}
