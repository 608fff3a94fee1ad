// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** The bytes of a file from any position on. Closing it leaves the file open. */
final class FileBytes extends InputStream {

    private static final int CHUNK = 1 << 16;

    private final FileChannel file;
    private final ByteBuffer chunk = ByteBuffer.allocate(CHUNK).limit(0);
    private long chunkEnd;
    private long marked;

    FileBytes(FileChannel file) {
        this.file = file;
    }

    long size() throws IOException {
        return file.size();
    }

    /** Where the next byte is read. */
    long position() {
        return chunkEnd - chunk.remaining();
    }

    void seek(long position) {
        long chunkStart = chunkEnd - chunk.limit();
        if (position >= chunkStart && position <= chunkEnd) {
            chunk.position((int) (position - chunkStart));
        } else {
            chunk.position(0).limit(0);
            chunkEnd = position;
        }
    }

    /** The first position, at or after one, where these bytes stand; -1 if they do not. */
    long find(byte[] sought, long from) throws IOException {
        seek(from);
        int matched = 0;
        for (int value = read(); value >= 0; value = read()) {
            if (value == (sought[matched] & 0xff)) {
                matched++;
            } else {
                matched = value == (sought[0] & 0xff) ? 1 : 0;
            }
            if (matched == sought.length) {
                return position() - sought.length;
            }
        }
        return -1;
    }

    @Override
    public int read() throws IOException {
        return fill() ? chunk.get() & 0xff : -1;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int read = Math.min(length, chunk.remaining());
        chunk.get(bytes, offset, read);
        return read;
    }

    private boolean fill() throws IOException {
        if (!chunk.hasRemaining()) {
            chunk.clear();
            int read = file.read(chunk, chunkEnd);
            chunkEnd += Math.max(read, 0);
            chunk.flip();
        }
        return chunk.hasRemaining();
    }

    @Override
    public boolean markSupported() {
        return true;
    }

    @Override
    public synchronized void mark(int readLimit) {
        marked = position();
    }

    @Override
    public synchronized void reset() {
        seek(marked);
    }
}
