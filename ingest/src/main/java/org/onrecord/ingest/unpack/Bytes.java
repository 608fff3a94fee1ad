// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.unpack;

import java.io.IOException;
import java.io.InputStream;

/** Streams of bytes, taken in without trusting their length. */
public final class Bytes {

    private Bytes() {}

    /**
     * All bytes of a stream. Memory grows with what really comes, not with what was announced.
     *
     * @throws TooLargeException if there are more than {@code limit}
     */
    public static byte[] atMost(InputStream in, int limit) throws IOException {
        byte[] bytes = in.readNBytes(limit);
        if (bytes.length == limit && in.read() >= 0) {
            throw new TooLargeException("larger than " + size(limit));
        }
        return bytes;
    }

    /** A number of bytes in words: {@code 16 MiB}, {@code 1000 bytes}. */
    public static String size(long bytes) {
        if (bytes > 0 && bytes % (1 << 20) == 0) {
            return (bytes >> 20) + " MiB";
        }
        return bytes > 0 && bytes % (1 << 10) == 0 ? (bytes >> 10) + " KiB" : bytes + " bytes";
    }

    /** Whether bytes begin with others. */
    public static boolean startsWith(byte[] bytes, byte... prefix) {
        if (bytes.length < prefix.length) {
            return false;
        }
        for (int i = 0; i < prefix.length; i++) {
            if (bytes[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
