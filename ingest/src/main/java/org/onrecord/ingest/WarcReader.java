// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.onrecord.document.Publication;
import org.onrecord.ingest.unpack.Compression;

/**
 * Reads the web pages of an archive (WARC, ISO 28500), plain or with each record packed on its own, as crawls publish
 * them. Holds one record at a time; a damaged record is reported with its offset, and the records behind it are read.
 */
final class WarcReader {

    private static final String MAGIC = "WARC/";
    private static final int FIRST_PIECE = 1 << 20;

    private final PageReader pages;
    private final Limits limits;
    private final Positions positions;

    WarcReader(PageReader pages, Limits limits, Positions positions) {
        this.pages = pages;
        this.limits = limits;
        this.positions = positions;
    }

    /** Whether an input that begins so is an archive, packed with gzip or not at all. */
    static boolean isArchive(byte[] head) throws IOException {
        byte[] start = Compression.of(head) == Compression.GZIP ? firstPiece(head, MAGIC.length()) : head;
        return text(start, 0, MAGIC.length()).equals(MAGIC);
    }

    /** Reads an archive, from where the last run got to. */
    void read(Input input, Sink sink) throws IOException {
        byte[] head = input.head();
        boolean packed = Compression.of(head) == Compression.GZIP;
        if (packed && isPackedAsWhole(firstPiece(head, FIRST_PIECE))) {
            try (InputStream unpacked = Compression.GZIP.unpack(input.stream(), limits.expansion())) {
                readCopy(unpacked, false, input.place(), sink);
            }
        } else if (input.path() != null) {
            readFile(input.path(), packed, input.place(), positions, sink);
        } else {
            readCopy(input.stream(), packed, input.place(), sink);
        }
    }

    /** A stream cannot be searched backwards for what stands behind damage; a file can. */
    private void readCopy(InputStream stream, boolean packed, Place place, Sink sink) throws IOException {
        Path copy = Files.createTempFile("onrecord", ".warc");
        try {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
            readFile(copy, packed, place, Positions.NONE, sink);
        } finally {
            Files.delete(copy);
        }
    }

    private void readFile(Path path, boolean packed, Place place, Positions kept, Sink sink) throws IOException {
        try (FileChannel file = FileChannel.open(path)) {
            FileBytes bytes = new FileBytes(file);
            long start = kept.of(path);
            WarcFrames frames =
                    packed ? new GzipWarcFrames(bytes, start, limits) : new PlainWarcFrames(bytes, start, limits);
            for (WarcFrame frame = frames.next(); frame != null; frame = frames.next()) {
                take(frame, place.atByte(frame.offset()), sink);
                kept.reached(path, frames.position());
            }
        }
    }

    private void take(WarcFrame frame, Place place, Sink sink) throws IOException {
        if (frame instanceof WarcFrame.Damaged damaged) {
            sink.take(Skips.error(place, damaged.problem()));
        } else if (frame instanceof WarcFrame.Response response) {
            WarcPage page = WarcPage.of(response.bytes(), limits);
            if (page != null) {
                sink.take(read(page, place));
            }
        }
    }

    private Outcome read(WarcPage page, Place place) {
        if (page.problem() != null) {
            return Skips.error(place, page.problem());
        }
        if (page.status() != 200) {
            return Skips.notAnArticle(place, "the server answered " + page.status() + " for " + page.url());
        }
        return pages.read(page.body(), page.contentType(), place, page.url(), Publication.UNKNOWN.withUrl(page.url()));
    }

    /** What the first packed piece of an input holds, as far as its beginning shows it. */
    private static byte[] firstPiece(byte[] head, int length) {
        ByteArrayOutputStream piece = new ByteArrayOutputStream();
        try (InputStream in = Compression.firstGzipPiece(new ByteArrayInputStream(head))) {
            for (int value = in.read(); value >= 0 && piece.size() < length; value = in.read()) {
                piece.write(value);
            }
        } catch (IOException | RuntimeException headEnds) {
            return piece.toByteArray();
        }
        return piece.toByteArray();
    }

    private static boolean isPackedAsWhole(byte[] firstPiece) {
        try {
            WarcHeader header = WarcHeader.read(new ByteArrayInputStream(firstPiece));
            long next = header.length() + header.blockLength() + 4;
            return text(firstPiece, next, MAGIC.length()).equals(MAGIC);
        } catch (IOException | WarcHeader.MalformedException unreadable) {
            return false;
        }
    }

    private static String text(byte[] bytes, long from, int length) {
        return from + length > bytes.length ? "" : new String(bytes, (int) from, length, StandardCharsets.US_ASCII);
    }
}
