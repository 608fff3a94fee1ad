// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.unpack;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.apache.commons.compress.compressors.zstandard.ZstdCompressorInputStream;
import org.jspecify.annotations.Nullable;

/** The ways in which inputs come packed, told apart by their first bytes. Several packed pieces on end count as one. */
public enum Compression {
    GZIP("\u001f\u008b\b") {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return GzipCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .get();
        }
    },
    ZSTANDARD("(\u00b5/\u00fd") {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return new ZstdCompressorInputStream(packed);
        }
    },
    BZIP2("BZh") {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return new BZip2CompressorInputStream(packed, true);
        }
    },
    XZ("\u00fd7zXZ\0") {
        @Override
        InputStream open(InputStream packed) throws IOException {
            return XZCompressorInputStream.builder()
                    .setInputStream(packed)
                    .setDecompressConcatenated(true)
                    .setMemoryLimitKiB(XZ_MEMORY_KIB)
                    .get();
        }
    };

    /** What {@code xz -9} needs, twice. */
    private static final int XZ_MEMORY_KIB = 128 << 10;

    private static final long FREE_BYTES = 16L << 20;

    /** One character a byte. */
    private final String magic;

    Compression(String magic) {
        this.magic = magic;
    }

    /** The first gzip piece of a stream only; the stream, if it can be marked, then stands right behind it. */
    public static InputStream firstGzipPiece(InputStream packed) throws IOException {
        return GzipCompressorInputStream.builder().setInputStream(packed).get();
    }

    abstract InputStream open(InputStream packed) throws IOException;

    /** How bytes that begin so are packed, or null if they are not. */
    public static @Nullable Compression of(byte[] head) {
        for (Compression compression : values()) {
            if (Bytes.startsWith(head, compression.magic.getBytes(StandardCharsets.ISO_8859_1))) {
                return compression;
            }
        }
        return null;
    }

    /**
     * Unpacks a stream. Reading it fails, for good, when it grows beyond what its packed form warrants or is damaged.
     *
     * @param expansion how many times larger it may become, once more than 16 MiB came out of it
     */
    public InputStream unpack(InputStream packed, int expansion) throws IOException {
        Counting counting = new Counting(packed);
        return new Guard(checked(() -> open(counting)), counting, expansion);
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    /** The libraries answer some damaged data with unchecked exceptions. */
    private <T> T checked(Step<T> step) throws IOException {
        try {
            return step.run();
        } catch (EOFException cut) {
            throw new IOException("is cut short", cut);
        } catch (RuntimeException damaged) {
            throw new IOException("damaged " + name().toLowerCase(Locale.ROOT) + " data", damaged);
        }
    }

    private static final class Counting extends FilterInputStream {

        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int value = in.read();
            count += value < 0 ? 0 : 1;
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = in.read(bytes, offset, length);
            count += Math.max(read, 0);
            return read;
        }
    }

    private final class Guard extends InputStream {

        private final InputStream unpacked;
        private final Counting packed;
        private final int expansion;
        private long given;

        Guard(InputStream unpacked, Counting packed, int expansion) {
            this.unpacked = unpacked;
            this.packed = packed;
            this.expansion = expansion;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = checked(() -> unpacked.read(bytes, offset, length));
            given += Math.max(read, 0);
            if (given > FREE_BYTES && given / expansion > packed.count) {
                throw new IOException("unpacks to more than " + expansion + " times its size");
            }
            return read;
        }

        @Override
        public void close() throws IOException {
            unpacked.close();
        }
    }
}
