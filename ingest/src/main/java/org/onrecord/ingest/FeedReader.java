// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.util.List;
import org.onrecord.ingest.unpack.Bytes;
import org.onrecord.ingest.unpack.TooLargeException;

/** Reads all articles of a feed. */
final class FeedReader {

    private final EntryReader entries;
    private final Limits limits;

    FeedReader(EntryReader entries, Limits limits) {
        this.entries = entries;
        this.limits = limits;
    }

    /** Reads the entries in the order of the feed; one that cannot be read, or fetched, spoils itself only. */
    void read(Input input, Sink sink) throws IOException {
        try {
            byte[] bytes = Bytes.atMost(input.stream(), limits.documentBytes());
            List<FeedEntry> feed = FeedParser.parse(bytes, input.mediaType(), input.address());
            for (int i = 0; i < feed.size(); i++) {
                sink.take(entries.read(feed.get(i), input.place().atEntry(i + 1)));
            }
        } catch (FeedParser.MalformedFeedException | TooLargeException unreadable) {
            sink.take(Skips.error(input.place(), unreadable));
        }
    }
}
