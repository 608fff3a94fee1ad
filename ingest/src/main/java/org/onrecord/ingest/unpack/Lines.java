// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.unpack;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Splits a stream into lines, each of limited length: what is longer is passed over without being kept. */
public final class Lines {

    private static final int CHUNK = 1 << 16;

    private final InputStream in;
    private final int limit;
    private final State state = new State();

    /**
     * The lines of a stream.
     *
     * @param in read up to its end, and not closed
     * @param limit the most bytes that a line may have, its end left out
     */
    public Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /**
     * The next line, without its line feed.
     *
     * @return null at the end of the stream
     * @throws TooLargeException if the line is too long; the next call gives the line after it
     */
    public byte @Nullable [] next() throws IOException {
        state.begin();
        boolean found = false;
        while (!found && fill()) {
            found = take();
        }
        if (!found && state.length == 0) {
            return null;
        }
        if (state.length > limit) {
            throw new TooLargeException("longer than " + Bytes.size(limit));
        }
        return state.line.toByteArray();
    }

    private boolean fill() throws IOException {
        if (state.position == state.end) {
            state.position = 0;
            state.end = Math.max(0, in.read(state.chunk, 0, CHUNK));
        }
        return state.end > 0;
    }

    /** Takes what the chunk holds of the line; true if its end was there. */
    private boolean take() {
        int from = state.position;
        int to = from;
        while (to < state.end && state.chunk[to] != '\n') {
            to++;
        }
        state.length += to - from;
        if (state.length <= limit) {
            state.line.write(state.chunk, from, to - from);
        }
        boolean ended = to < state.end;
        state.position = ended ? to + 1 : to;
        return ended;
    }

    private static final class State {

        private final byte[] chunk = new byte[CHUNK];
        private ByteArrayOutputStream line = new ByteArrayOutputStream();
        private int position;
        private int end;
        private long length;

        private void begin() {
            line = new ByteArrayOutputStream();
            length = 0;
        }
    }
}
