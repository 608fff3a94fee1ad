// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.unpack.Bytes;

/** Records that follow each other without compression. A length is believed if a record, or nothing, follows there. */
final class PlainWarcFrames implements WarcFrames {

    private static final byte[] START = "\nWARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private final FileBytes file;
    private final Limits limits;
    private long position;

    PlainWarcFrames(FileBytes file, long position, Limits limits) {
        this.file = file;
        this.position = position;
        this.limits = limits;
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
            WarcHeader header = WarcHeader.read(file);
            long end = offset + header.length() + header.blockLength();
            checkEnd(end, header);
            position = Math.min(end + END.length, file.size());
            return header.isResponse() ? response(offset, position) : new WarcFrame.Other(offset);
        } catch (WarcHeader.MalformedException damaged) {
            long next = file.find(START, offset);
            position = next < 0 ? file.size() : next + 1;
            return new WarcFrame.Damaged(offset, String.valueOf(damaged.getMessage()));
        }
    }

    private void checkEnd(long end, WarcHeader header) throws IOException, WarcHeader.MalformedException {
        if (end > file.size()) {
            throw new WarcHeader.MalformedException(
                    "it is cut short, or its length of " + header.blockLength() + " bytes is wrong");
        }
        file.seek(end);
        byte[] behind = file.readNBytes(END.length + START.length - 1);
        boolean followed = behind.length <= END.length
                || new String(behind, END.length, behind.length - END.length, StandardCharsets.US_ASCII)
                        .equals("WARC/");
        boolean ended = behind.length == 0 || Bytes.startsWith(behind, END);
        if (!ended || !followed) {
            throw new WarcHeader.MalformedException("its length of " + header.blockLength() + " bytes is wrong");
        }
    }

    private WarcFrame response(long offset, long end) throws IOException {
        if (end - offset > limits.documentBytes()) {
            return new WarcFrame.Damaged(offset, "larger than " + Bytes.size(limits.documentBytes()));
        }
        file.seek(offset);
        return new WarcFrame.Response(offset, file.readNBytes((int) (end - offset)));
    }
}
