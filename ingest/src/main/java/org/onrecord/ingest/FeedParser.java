// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import com.rometools.rome.io.XmlReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.ingest.fetch.Addresses;

/** Reads RSS and Atom of all versions. Document types, and with them entities of one's own, are refused. */
final class FeedParser {

    private FeedParser() {}

    /** A feed cannot be read. */
    static final class MalformedFeedException extends Exception {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        MalformedFeedException(String problem, @Nullable Throwable cause) {
            super(problem, cause);
        }
    }

    /**
     * The entries of a feed, in its order.
     *
     * @param address where it was fetched, for links that are relative
     */
    static List<FeedEntry> parse(byte[] feed, @Nullable String contentType, @Nullable String address)
            throws MalformedFeedException {
        if (XmlExtent.isTooMuch(feed)) {
            throw new MalformedFeedException("not a readable feed: too many elements, or too deeply nested", null);
        }
        try {
            SyndFeedInput input = new SyndFeedInput();
            input.setAllowDoctypes(false);
            XmlReader reader = contentType == null
                    ? new XmlReader(new ByteArrayInputStream(feed), true)
                    : new XmlReader(new ByteArrayInputStream(feed), contentType, true);
            return entries(input.build(reader), address);
        } catch (IOException | FeedException | RuntimeException malformed) {
            throw new MalformedFeedException("not a readable feed: " + malformed.getMessage(), malformed);
        }
    }

    private static List<FeedEntry> entries(SyndFeed feed, @Nullable String address) {
        List<FeedEntry> entries = new ArrayList<>();
        for (SyndEntry entry : feed.getEntries()) {
            String link = link(entry, address);
            String key = Stream.of(entry.getUri(), link, entry.getTitle())
                    .filter(value -> value != null && !value.isBlank())
                    .findFirst()
                    .orElse("entry " + (entries.size() + 1));
            entries.add(new FeedEntry(link, key, content(entry), publication(feed, entry, link)));
        }
        return entries;
    }

    private static @Nullable String link(SyndEntry entry, @Nullable String address) {
        String link = filled(entry.getLink());
        if (link == null && entry.getUri() != null && Addresses.isWeb(entry.getUri())) {
            return entry.getUri();
        }
        return link == null || address == null ? link : Addresses.resolve(URI.create(address), link);
    }

    /** The longest of what the feed offers: the content, or the description, which in some feeds is the content. */
    private static @Nullable String content(SyndEntry entry) {
        Stream<SyndContent> described =
                entry.getDescription() == null ? Stream.of() : Stream.of(entry.getDescription());
        return Stream.concat(entry.getContents().stream(), described)
                .map(SyndContent::getValue)
                .filter(value -> filled(value) != null)
                .max(Comparator.comparingInt(String::length))
                .orElse(null);
    }

    private static Publication publication(SyndFeed feed, SyndEntry entry, @Nullable String link) {
        return Publication.UNKNOWN
                .withUrl(link == null ? null : Addresses.canonical(link))
                .withOutlet(filled(feed.getTitle()))
                .withTitle(filled(entry.getTitle()))
                .withByline(filled(entry.getAuthor()))
                .withPublished(date(entry.getPublishedDate()))
                .withModified(date(entry.getUpdatedDate()))
                .withLanguage(filled(feed.getLanguage()));
    }

    /** The library gives moments without the offset they were written with. */
    private static @Nullable PublicationDate date(@Nullable Date date) {
        return date == null ? null : PublicationDate.of(date.toInstant().atOffset(ZoneOffset.UTC));
    }

    private static @Nullable String filled(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
