// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A small JSON file that outlives the program, and keeps what was read. It is replaced as a whole, so that it is never half
 * written.
 */
public final class StateFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String OUTPUT = "output";

    private final Path file;
    private final Output output;

    /**
     * @param file is made when there is something to keep
     * @param output what the records of the run go to: its length is kept with everything else
     */
    public StateFile(Path file, Output output) {
        this.file = file;
        this.output = output;
    }

    /**
     * What was written last; an empty object where there is no file yet.
     *
     * @throws UnreadableException if the file is there and cannot be read: to begin anew is for people to decide
     */
    ObjectNode read() throws UnreadableException {
        if (!Files.exists(file)) {
            return JSON.createObjectNode();
        }
        Place place = Place.of(file.toString());
        try {
            JsonNode state = JSON.readTree(file);
            if (state instanceof ObjectNode object) {
                return object;
            }
            throw new UnreadableException(place, "not a state file");
        } catch (JacksonException malformed) {
            throw new UnreadableException(place, "not a state file: " + malformed.getOriginalMessage(), malformed);
        }
    }

    /**
     * The length at which an output is to be continued.
     *
     * @param state the file that kept it
     * @param output its name
     * @return 0 where nothing was kept of this output
     * @throws UnreadableException if the state file is there and is none
     */
    public static long keptLength(Path state, String output) throws UnreadableException {
        JsonNode kept = new StateFile(state, Output.NONE).read().path(OUTPUT);
        return kept.path("file").asString("").equals(output)
                ? kept.path("length").asLong(0)
                : 0;
    }

    /** Replaces the file. */
    void write(ObjectNode state) throws IOException {
        if (!output.name().isEmpty()) {
            state.putObject(OUTPUT).put("file", output.name()).put("length", output.length());
        }
        Path whole = file.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + ".new");
        Files.write(beside, JSON.writeValueAsBytes(state));
        Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    ObjectNode empty() {
        return JSON.createObjectNode();
    }
}
