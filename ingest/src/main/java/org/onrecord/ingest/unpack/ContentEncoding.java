// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.unpack;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.brotli.dec.BrotliInputStream;
import org.jspecify.annotations.Nullable;

/** Undoes the Content-Encoding of an HTTP body (RFC 9110, section 8.4), within limits. */
public final class ContentEncoding {

    /** The encodings that are understood, as Accept-Encoding names them. */
    public static final String ACCEPTED = "gzip, br";

    private ContentEncoding() {}

    /**
     * The body as its author wrote it. One whose header announces gzip, but which is not, is taken as it is: archives keep
     * the header when they store the body unpacked.
     *
     * @param encoding the header's value; null where there is none
     * @throws TooLargeException if it unpacks to more than {@code limit} bytes
     * @throws IOException if it is damaged or its encoding is not known
     */
    public static byte[] decode(byte[] body, @Nullable String encoding, int limit) throws IOException {
        String name = encoding == null ? "identity" : encoding.strip().toLowerCase(Locale.ROOT);
        return switch (name) {
            case "", "identity", "utf-8", "none" -> body;
            case "gzip", "x-gzip" -> Compression.of(body) == Compression.GZIP ? gunzip(body, limit) : body;
            case "deflate" -> inflate(body, limit);
            case "br" -> Bytes.atMost(new BrotliInputStream(new ByteArrayInputStream(body)), limit);
            default -> throw new IOException("is encoded as '" + name + "', which is not known");
        };
    }

    private static byte[] gunzip(byte[] body, int limit) throws IOException {
        try (InputStream in = Compression.GZIP.open(new ByteArrayInputStream(body))) {
            return Bytes.atMost(in, limit);
        } catch (EOFException cut) {
            throw new IOException("is cut short", cut);
        }
    }

    /** With the zlib header that the standard asks for, or without it, as some servers send it. */
    private static byte[] inflate(byte[] body, int limit) throws IOException {
        boolean wrapped =
                body.length > 1 && (body[0] & 0x0f) == 8 && ((body[0] << 8 | (body[1] & 0xff)) & 0xffff) % 31 == 0;
        Inflater inflater = new Inflater(!wrapped);
        try {
            return Bytes.atMost(new InflaterInputStream(new ByteArrayInputStream(body), inflater), limit);
        } finally {
            inflater.end();
        }
    }
}
