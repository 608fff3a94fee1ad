// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.page.ArticleExtractor;
import org.onrecord.ingest.page.Extraction;
import org.onrecord.ingest.page.WebPage;

/** Makes documents of web pages, whatever they were found in. */
final class PageReader {

    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    private final ArticleExtractor extractor;

    PageReader(Limits limits) {
        this.extractor = new ArticleExtractor(limits.documentBytes());
    }

    /**
     * The article of a page.
     *
     * @param contentType the header that it was sent with
     * @param id what to call it where neither it nor anybody else says its address
     * @param known what is known of it from outside; the page's own word goes before it
     */
    Outcome read(byte[] page, @Nullable String contentType, Place place, String id, Publication known) {
        try {
            WebPage source = new WebPage(id, page, charset(contentType), known.url());
            return outcome(extractor.extract(source), place, known);
        } catch (RuntimeException | StackOverflowError fault) {
            return Skips.error(place, "this page cannot be read: " + fault);
        }
    }

    /** The article of a page that was fetched. */
    Outcome read(Fetched.Page page, Publication known) throws IOException {
        try (InputStream in = page.open()) {
            return read(in.readAllBytes(), page.contentType(), Place.of(page.url()), page.url(), known);
        }
    }

    private static Outcome outcome(Extraction extraction, Place place, Publication known) {
        if (extraction instanceof Extraction.Article article) {
            Document found = article.document();
            Publication publication = found.publication().orElse(known);
            return new Outcome.Read(new Document(found.id(), found.text(), publication, found.posts()), place);
        }
        Extraction.NotAnArticle refused = (Extraction.NotAnArticle) extraction;
        return new Outcome.Skipped(reason(refused.reason()), place, refused.detail());
    }

    private static Outcome.Reason reason(Extraction.Reason reason) {
        return switch (reason) {
            case TOO_LARGE -> Outcome.Reason.ERROR;
            case NOT_HTML, EMPTY, LISTING -> Outcome.Reason.NOT_AN_ARTICLE;
            case TOO_SHORT -> Outcome.Reason.TOO_SHORT;
        };
    }

    private static @Nullable String charset(@Nullable String contentType) {
        Matcher matcher = CHARSET.matcher(contentType == null ? "" : contentType);
        return matcher.find() ? matcher.group(1) : null;
    }
}
