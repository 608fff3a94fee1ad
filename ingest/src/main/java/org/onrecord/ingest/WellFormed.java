// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;

/**
 * Unicode without halves of surrogate pairs, which references to characters in pages and escapes in JSON can name: each
 * becomes U+FFFD, as HTML (section 13.2.5.80, "numeric character reference end state") demands. No position shifts by it.
 */
final class WellFormed {

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");
    private static final Predicate<String> BROKEN = HALF.asPredicate();

    private WellFormed() {}

    /** The document itself where it is well formed. */
    static Document of(Document document) {
        Publication publication = of(document.publication());
        return BROKEN.test(document.text()) || !publication.equals(document.publication())
                ? new Document(document.id(), whole(document.text()), publication, document.posts())
                : document;
    }

    private static Publication of(Publication publication) {
        return new Publication(
                publication.url(),
                wholeOrAbsent(publication.outlet()),
                wholeOrAbsent(publication.title()),
                wholeOrAbsent(publication.byline()),
                publication.published(),
                publication.modified(),
                wholeOrAbsent(publication.dateline()),
                publication.language());
    }

    private static @Nullable String wholeOrAbsent(@Nullable String text) {
        return text == null ? null : whole(text);
    }

    private static String whole(String text) {
        return HALF.matcher(text).replaceAll("\uFFFD");
    }
}
