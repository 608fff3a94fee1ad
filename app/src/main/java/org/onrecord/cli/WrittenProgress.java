// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Progress;
import org.onrecord.ingest.Sink;

/**
 * Holds word of progress back until everything before it has been written, since documents wait in a queue. For one
 * thread.
 */
final class WrittenProgress implements Progress {

    private final Progress progress;
    private final Deque<Reached> waiting = new ArrayDeque<>();
    private long taken;
    private long written;

    private record Reached(long afterTaken, String source, long position) {}

    WrittenProgress(Progress progress) {
        this.progress = progress;
    }

    /** A sink that passes outcomes on and counts them. */
    Sink counting(Sink sink) {
        return (Outcome outcome) -> {
            taken++;
            sink.take(outcome);
        };
    }

    /** The next outcome has been written. */
    void written() {
        written++;
        try {
            passOn();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public long position(String source) {
        return progress.position(source);
    }

    @Override
    public void reached(String source, long position) throws IOException {
        waiting.add(new Reached(taken, source, position));
        passOn();
    }

    private void passOn() throws IOException {
        while (!waiting.isEmpty() && waiting.peek().afterTaken() <= written) {
            Reached reached = waiting.remove();
            progress.reached(reached.source(), reached.position());
        }
    }
}
