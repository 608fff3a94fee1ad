// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * One paragraph of a page as a reader sees it, before it is decided whether it belongs to the article.
 *
 * @param kind what the page marks it as
 * @param text its words, white space collapsed; never blank
 * @param linked how many of its characters stand in links
 * @param holder the innermost element that begins and ends paragraphs and holds all of it
 * @param post the post that it is; absent for every other kind
 */
record Block(
        Kind kind,
        String text,
        int linked,
        Element holder,
        @Nullable EmbeddedPost post) {

    enum Kind {
        PARAGRAPH,
        HEADING,
        ITEM,
        ROW,
        POST
    }

    private static final int FRAGMENT = 25;
    private static final int SENTENCE = 100;

    int length() {
        return text.length();
    }

    int unlinked() {
        return Math.max(0, text.length() - linked);
    }

    /** How much of it is link, 0 to 1. */
    double linkDensity() {
        return Math.min(1, linked / (double) text.length());
    }

    /** Whether it reads as running text: long enough, sentence-like, and not made of links. */
    boolean isProse() {
        return switch (kind) {
            case POST -> true;
            case HEADING -> false;
            case PARAGRAPH, ITEM, ROW ->
                text.length() >= FRAGMENT
                        && linkDensity() < 0.5
                        && (text.length() >= SENTENCE || Sentences.isEnded(text));
        };
    }

    boolean endsSentence() {
        return Sentences.isEnded(text);
    }
}
