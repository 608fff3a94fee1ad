// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.util.regex.Pattern;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.ingest.fetch.Addresses;
import org.onrecord.ingest.fetch.FetchException;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.fetch.Fetcher;
import org.onrecord.ingest.page.HtmlFragment;

/** Reads the articles that the entries of a feed stand for: from the feed where it gives them whole, else from their pages. */
final class EntryReader {

    private static final int WHOLE = 1_200;
    private static final Pattern CUT = Pattern.compile(
            "(?is).*(\\.\\.\\.|…|\\[…]|\\[\\.\\.\\.]|(read|see|view) (more|full|the (full|whole|rest)).{0,60}|continue reading.{0,60})\\W*");
    private static final int TAIL = 120;

    private final Fetcher fetcher;
    private final PageReader pages;

    EntryReader(Fetcher fetcher, PageReader pages) {
        this.fetcher = fetcher;
        this.pages = pages;
    }

    /**
     * The article of an entry; a page's own word on its publication goes before the feed's.
     *
     * @throws java.io.InterruptedIOException if the thread is interrupted while a page is fetched
     */
    Outcome read(FeedEntry entry, Place place) throws IOException {
        HtmlFragment content = HtmlFragment.of(entry.content() == null ? "" : entry.content());
        if (isWhole(content.text())) {
            return new Outcome.Read(document(entry, content, place), place);
        }
        if (entry.link() == null) {
            return Skips.error(place, "this entry has neither its whole text nor a link to it");
        }
        return fetch(entry, entry.link());
    }

    private static Document document(FeedEntry entry, HtmlFragment content, Place place) {
        String url = entry.publication().url();
        String id = url == null ? place.source() + "#" + entry.key() : url;
        return new Document(id, content.text(), entry.publication(), content.posts());
    }

    private Outcome fetch(FeedEntry entry, String link) throws IOException {
        try {
            if (fetcher.fetch(link, Fetched.Validators.NONE) instanceof Fetched.Page page) {
                Publication known = entry.publication().withUrl(Addresses.canonical(page.url()));
                return pages.read(page, known);
            }
            return Skips.error(Place.of(link), "the server answered that nothing has changed");
        } catch (FetchException failure) {
            return Skips.error(link, failure);
        }
    }

    private static boolean isWhole(String text) {
        String tail = text.substring(Math.max(0, text.length() - TAIL));
        return text.length() >= WHOLE && !CUT.matcher(tail).matches();
    }
}
