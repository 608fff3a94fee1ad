// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@link Progress} that a file keeps between runs, with the length of what was written of it. It is kept once a second and
 * at the end: a run after one that was killed reads a second's worth of records again, and leaves none out. For one thread.
 */
public final class ReadState implements Progress, Closeable {

    private static final String FILES = "files";
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final StateFile state;
    private final Map<String, Long> positions = new LinkedHashMap<>();
    private final AtomicLong written = new AtomicLong(System.nanoTime());

    /**
     * The state in a file.
     *
     * @throws UnreadableException if it is there and is no state file
     */
    public ReadState(StateFile file) throws UnreadableException {
        this.state = file;
        JsonNode files = state.read().path(FILES);
        files.properties()
                .forEach(entry -> positions.put(entry.getKey(), entry.getValue().asLong(0)));
    }

    @Override
    public long position(String file) {
        return positions.getOrDefault(file, 0L);
    }

    @Override
    public void reached(String file, long position) throws IOException {
        positions.put(file, position);
        if (System.nanoTime() - written.get() > PAUSE) {
            close();
        }
    }

    /** Writes the file. */
    @Override
    public void close() throws IOException {
        ObjectNode kept = state.empty();
        ObjectNode files = kept.putObject(FILES);
        positions.forEach(files::put);
        state.write(kept);
        written.set(System.nanoTime());
    }
}
