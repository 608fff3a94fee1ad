// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import org.onrecord.document.Document;

/** What became of a page. */
public sealed interface Extraction {

    /**
     * It holds an article.
     *
     * @param document its text, with paragraphs divided by a blank line and the line that credits a post directly under it;
     *     its publication; its posts. The id is the canonical address where the page gives one
     */
    record Article(Document document) implements Extraction {}

    /**
     * It holds none, or none that can be told from the rest of the page.
     *
     * @param reason why
     * @param detail why, in words; names what was found instead
     */
    record NotAnArticle(Reason reason, String detail) implements Extraction {}

    /** Why a page is no article. */
    enum Reason {
        /** More bytes than the extractor takes. */
        TOO_LARGE,
        /** No HTML: a picture, a document of another format, plain text. */
        NOT_HTML,
        /** No words that a reader would see. */
        EMPTY,
        /** Too little running text. */
        TOO_SHORT,
        /** Teasers that lead elsewhere: a front page, a section, search results. */
        LISTING
    }
}
