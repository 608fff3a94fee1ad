// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import org.onrecord.document.Publication;
import org.onrecord.ingest.fetch.Addresses;
import org.onrecord.ingest.fetch.Fetcher;
import org.onrecord.ingest.unpack.Bytes;
import org.onrecord.ingest.unpack.Compression;

/** Tells inputs apart, unpacks them, and hands each to the reader of its format. */
final class FormatReader {

    private static final int MOST_LAYERS = 3;

    private final SourceOptions options;
    private final PageReader pages;
    private final PlainTextReader texts;
    private final WarcReader archives;
    private final JsonReader json;
    private final CsvReader tables;
    private final FeedReader feeds;

    FormatReader(SourceOptions options, Fetcher fetcher) {
        this.options = options;
        this.pages = new PageReader(options.limits());
        this.texts = new PlainTextReader(options.known());
        RowReader rows = new RowReader(options.fields(), pages);
        this.archives = new WarcReader(pages, options.limits(), new Positions(options.progress()));
        this.json = new JsonReader(rows, options.limits());
        this.tables = new CsvReader(rows, options.limits());
        this.feeds = new FeedReader(new EntryReader(fetcher, pages), options.limits());
    }

    /** Reads all documents of an input, and closes it. */
    void read(Input input, Sink sink) throws IOException {
        read(input, 0, sink);
    }

    private void read(Input input, int layers, Sink sink) throws IOException {
        byte[] head = input.head();
        Compression compression = Compression.of(head);
        if (WarcReader.isArchive(head)) {
            archives.read(input, sink);
        } else if (compression == null) {
            readUnpacked(input, head, sink);
        } else if (layers == MOST_LAYERS) {
            sink.take(Skips.error(input.place(), "packed more than " + MOST_LAYERS + " times"));
        } else {
            try (Input unpacked = input.unpacked(compression, options.limits())) {
                read(unpacked, layers + 1, sink);
            }
        }
    }

    private void readUnpacked(Input input, byte[] head, Sink sink) throws IOException {
        switch (Format.of(head, input, options.fields())) {
            case JSON_LINES -> json.readLines(input, sink);
            case JSON -> json.readDocument(input, sink);
            case CSV -> tables.read(input, CsvDialect.of(Format.text(head), TextEncoding.of(head)), sink);
            case FEED -> feeds.read(input, sink);
            case PAGE -> sink.take(page(input));
            case TEXT -> sink.take(text(input));
            case BINARY -> sink.take(Skips.notAnArticle(input.place(), Format.nameOfBinary(head)));
        }
    }

    private Outcome text(Input input) throws IOException {
        byte[] bytes = Bytes.atMost(input.stream(), options.limits().documentBytes());
        try {
            return new Outcome.Read(texts.read(bytes, input.origin(), input.name()), input.place());
        } catch (UnreadableException unreadable) {
            return Skips.error(unreadable.place(), unreadable);
        }
    }

    private Outcome page(Input input) throws IOException {
        byte[] bytes = Bytes.atMost(input.stream(), options.limits().documentBytes());
        String address = input.address();
        Publication known = address == null
                ? options.known()
                : Publication.UNKNOWN.withUrl(Addresses.canonical(address)).orElse(options.known());
        return pages.read(bytes, input.mediaType(), input.place(), input.name(), known);
    }
}
