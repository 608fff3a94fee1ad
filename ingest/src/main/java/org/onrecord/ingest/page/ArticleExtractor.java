// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.List;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;

/**
 * Finds the article in a web page: its text without navigation, teasers, captions, newsletter boxes and comments, with
 * every paragraph of it and the posts that are embedded in it, and what the page says of its publication.
 *
 * <p>The same bytes always give the same text. Safe to share between threads.
 */
public final class ArticleExtractor {

    /** No page of a newspaper comes near this. */
    public static final int MOST_BYTES = 16 << 20;

    /** Nor near this: news pages have 1,000 elements, and long running reports 20,000. Nested ones take memory and time. */
    private static final int MOST_ELEMENTS = 100_000;

    private final int mostBytes;

    /** Takes pages of up to {@link #MOST_BYTES}. */
    public ArticleExtractor() {
        this(MOST_BYTES);
    }

    /**
     * @param mostBytes the largest page to read
     */
    public ArticleExtractor(int mostBytes) {
        if (mostBytes < 1) {
            throw new IllegalArgumentException("a limit of " + mostBytes + " bytes leaves nothing to read");
        }
        this.mostBytes = mostBytes;
    }

    /** The article of a page, or why it has none. Never fails, whatever the bytes. */
    public Extraction extract(WebPage source) {
        if (source.bytes().length > mostBytes) {
            return new Extraction.NotAnArticle(
                    Extraction.Reason.TOO_LARGE, source.bytes().length + " bytes, more than " + mostBytes);
        }
        String html = PageDecoder.decode(source.bytes(), source.charset());
        String other = Markup.otherFormat(html);
        if (other != null) {
            return new Extraction.NotAnArticle(Extraction.Reason.NOT_HTML, other);
        }
        int elements = Markup.countElements(html);
        if (elements > MOST_ELEMENTS) {
            return new Extraction.NotAnArticle(
                    Extraction.Reason.TOO_LARGE, elements + " elements, more than " + MOST_ELEMENTS);
        }
        org.jsoup.nodes.Document page = Jsoup.parse(html, source.url() == null ? "" : source.url());
        JsonLd jsonLd = JsonLd.of(page);
        Publication publication = PublicationReader.read(page, jsonLd, source.url());
        Body body = Body.of(page, jsonLd);
        Extraction.@Nullable NotAnArticle doubt = Doubts.about(body, jsonLd, publication);
        return doubt != null ? doubt : article(source, publication, body.paragraphs());
    }

    private static Extraction article(WebPage source, Publication publication, List<Block> paragraphs) {
        TextWriter.Written written = TextWriter.write(paragraphs);
        String url = publication.url();
        return new Extraction.Article(
                new Document(url != null ? url : source.id(), written.text(), publication, written.posts()));
    }
}
