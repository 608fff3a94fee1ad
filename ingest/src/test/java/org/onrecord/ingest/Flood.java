// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A long stream of one pattern between two texts, that takes no memory. */
final class Flood extends InputStream {

    private final byte[] before;
    private final byte[] pattern;
    private final byte[] after;
    private final long flood;
    private long position;

    Flood(String before, String pattern, long bytes, String after) {
        this.before = before.getBytes(StandardCharsets.UTF_8);
        this.pattern = pattern.getBytes(StandardCharsets.UTF_8);
        this.after = after.getBytes(StandardCharsets.UTF_8);
        this.flood = bytes;
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        long left = before.length + flood + after.length - position;
        if (left == 0) {
            return -1;
        }
        int given = (int) Math.min(length, left);
        if (pattern.length == 1 && position >= before.length && position + given <= before.length + flood) {
            Arrays.fill(bytes, offset, offset + given, pattern[0]);
        } else {
            for (int i = 0; i < given; i++) {
                bytes[offset + i] = at(position + i);
            }
        }
        position += given;
        return given;
    }

    private byte at(long index) {
        if (index < before.length) {
            return before[(int) index];
        }
        long inside = index - before.length;
        return inside < flood ? pattern[(int) (inside % pattern.length)] : after[(int) (inside - flood)];
    }
}
