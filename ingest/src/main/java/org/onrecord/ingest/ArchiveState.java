// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * {@link Progress} that a file keeps between runs. It is written once a second and at the end, always after what it speaks
 * of: a run that was killed reads a second's worth of records again, and leaves none out. For one thread.
 */
public final class ArchiveState implements Progress, Closeable {

    private static final String ARCHIVES = "archives";
    private static final long PAUSE = Duration.ofSeconds(1).toNanos();

    private final StateFile file;
    private final Map<String, Long> positions = new LinkedHashMap<>();
    private final AtomicLong written = new AtomicLong(System.nanoTime());

    /**
     * The state in a file.
     *
     * @param file is made when there is something to keep
     * @throws UnreadableException if it is there and is no state file
     */
    public ArchiveState(Path file) throws UnreadableException {
        this.file = new StateFile(file);
        JsonNode archives = this.file.read().path(ARCHIVES);
        archives.properties()
                .forEach(entry -> positions.put(entry.getKey(), entry.getValue().asLong(0)));
    }

    @Override
    public long position(String source) {
        return positions.getOrDefault(source, 0L);
    }

    @Override
    public void reached(String source, long position) throws IOException {
        positions.put(source, position);
        if (System.nanoTime() - written.get() > PAUSE) {
            close();
        }
    }

    /** Writes the file. */
    @Override
    public void close() throws IOException {
        ObjectNode state = file.empty();
        ObjectNode archives = state.putObject(ARCHIVES);
        positions.forEach(archives::put);
        file.write(state);
        written.set(System.nanoTime());
    }
}
