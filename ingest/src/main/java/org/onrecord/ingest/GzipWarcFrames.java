// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.unpack.Bytes;
import org.onrecord.ingest.unpack.Compression;

/** Records each packed on its own, as the standard recommends, so that damage ends where the next one begins. */
final class GzipWarcFrames implements WarcFrames {

    private static final byte[] START = {0x1f, (byte) 0x8b, 0x08};

    private final FileBytes file;
    private final Limits limits;
    private long position;

    /** How many bytes may still be unpacked twice in search of records behind damage; from then on they are passed over. */
    private long secondLooks;

    GzipWarcFrames(FileBytes file, long position, Limits limits) throws IOException {
        this.file = file;
        this.position = position;
        this.limits = limits;
        this.secondLooks = (64L << 20) + 2 * file.size();
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public @Nullable WarcFrame next() throws IOException {
        if (position >= file.size()) {
            return null;
        }
        long offset = position;
        file.seek(offset);
        try {
            WarcFrame frame = unpack(offset);
            position = file.position();
            return frame;
        } catch (IOException | RuntimeException damaged) {
            findNext(offset);
            return new WarcFrame.Damaged(offset, "damaged gzip data: " + damaged.getMessage());
        }
    }

    private WarcFrame unpack(long offset) throws IOException {
        try (InputStream member = Compression.firstGzipPiece(file)) {
            byte[] record = member.readNBytes(limits.documentBytes());
            if (record.length == limits.documentBytes()) {
                passOver(member, offset);
                return new WarcFrame.Damaged(offset, "larger than " + Bytes.size(limits.documentBytes()));
            }
            return frame(offset, record);
        }
    }

    private void passOver(InputStream member, long offset) throws IOException {
        byte[] chunk = new byte[1 << 16];
        long unpacked = limits.documentBytes();
        for (int read = member.read(chunk); read >= 0; read = member.read(chunk)) {
            unpacked += read;
            if (unpacked / limits.expansion() > file.position() - offset) {
                throw new IOException("it unpacks to more than " + limits.expansion() + " times its size");
            }
        }
    }

    private static WarcFrame frame(long offset, byte[] record) throws IOException {
        try {
            WarcHeader header = WarcHeader.read(new ByteArrayInputStream(record));
            long end = header.length() + header.blockLength();
            if (end > record.length || !isLineEnds(record, (int) end)) {
                return new WarcFrame.Damaged(offset, "its length of " + header.blockLength() + " bytes is wrong");
            }
            return header.isResponse() ? new WarcFrame.Response(offset, record) : new WarcFrame.Other(offset);
        } catch (WarcHeader.MalformedException damaged) {
            return new WarcFrame.Damaged(offset, String.valueOf(damaged.getMessage()));
        }
    }

    private static boolean isLineEnds(byte[] record, int from) {
        for (int i = from; i < record.length; i++) {
            if (record[i] != '\r' && record[i] != '\n') {
                return false;
            }
        }
        return true;
    }

    private void findNext(long damaged) throws IOException {
        long consumed = file.position();
        secondLooks -= consumed - damaged;
        long next = file.find(START, secondLooks > 0 ? damaged + 1 : Math.max(consumed, damaged + 1));
        position = next < 0 ? file.size() : next;
    }
}
