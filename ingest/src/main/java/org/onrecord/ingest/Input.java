// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.unpack.Compression;

/** An input that was opened: its bytes, from the first one, and what is known of them from outside. */
final class Input implements Closeable {

    private static final int HEAD = 1 << 16;

    private final String name;
    private final @Nullable Path path;
    private final @Nullable Path origin;
    private final @Nullable String address;
    private final @Nullable String mediaType;
    private final InputStream stream;

    private Input(
            String name,
            @Nullable Path path,
            @Nullable Path origin,
            @Nullable String address,
            @Nullable String mediaType,
            InputStream stream) {
        this.name = name;
        this.path = path;
        this.origin = origin;
        this.address = address;
        this.mediaType = mediaType;
        this.stream = stream.markSupported() ? stream : new BufferedInputStream(stream, HEAD);
    }

    /** A file, under the name that its document gets. */
    static Input file(String name, Path path) throws IOException {
        return new Input(name, path, path, null, null, Files.newInputStream(path));
    }

    /** A stream that can be read once, such as standard input. It stays open. */
    static Input stream(String name, InputStream stream) {
        return new Input(name, null, null, null, null, new Borrowed(stream));
    }

    /** What a server answered. */
    static Input page(Fetched.Page page) {
        return new Input(page.url(), null, null, page.url(), page.contentType(), page.open());
    }

    /** The same input with its bytes unpacked. */
    Input unpacked(Compression compression, Limits limits) throws IOException {
        return new Input(name, null, origin, address, null, compression.unpack(stream, limits.expansion()));
    }

    /** The first bytes, at most 64 KiB, without consuming them. */
    byte[] head() throws IOException {
        stream.mark(HEAD);
        byte[] head = stream.readNBytes(HEAD);
        stream.reset();
        return head;
    }

    /** What it is called: the path as given, its address, or {@code -}. */
    String name() {
        return name;
    }

    Place place() {
        return Place.of(name);
    }

    /** The file that holds exactly the bytes of {@link #stream}, if there is one. */
    @Nullable
    Path path() {
        return path;
    }

    /** The file that its bytes came from, packed or not. */
    @Nullable
    Path origin() {
        return origin;
    }

    /** Where it was fetched from, after redirects. */
    @Nullable
    String address() {
        return address;
    }

    /** The Content-Type that it was sent with. */
    @Nullable
    String mediaType() {
        return mediaType;
    }

    InputStream stream() {
        return stream;
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }

    private static final class Borrowed extends FilterInputStream {

        Borrowed(InputStream in) {
            super(in);
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        @Override
        public void close() {
            // whoever lent the stream closes it
        }
    }
}
