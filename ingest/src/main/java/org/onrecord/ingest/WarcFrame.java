// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.util.Arrays;

/** One stretch of a web archive. */
sealed interface WarcFrame {

    /** The byte of the file where it starts. */
    long offset();

    /** A record of some other kind than an answer of a server, whole. */
    record Other(long offset) implements WarcFrame {}

    /**
     * A record that cannot be read; the next frame is the next one that can.
     *
     * @param problem what is wrong with it
     */
    record Damaged(long offset, String problem) implements WarcFrame {}

    /** A record of an answer, whole. */
    final class Response implements WarcFrame {

        private final long offset;
        private final byte[] bytes;

        Response(long offset, byte[] bytes) {
            this.offset = offset;
            this.bytes = bytes;
        }

        @Override
        public long offset() {
            return offset;
        }

        /** Header, block and end of the record. */
        byte[] bytes() {
            return bytes;
        }

        @Override
        public String toString() {
            return "Response[offset=" + offset + ", length=" + bytes.length + ", hash=" + Arrays.hashCode(bytes) + "]";
        }
    }
}
