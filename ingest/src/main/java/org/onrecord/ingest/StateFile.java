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

/** A small JSON file that outlives the program. It is replaced as a whole, so that it is never half written. */
final class StateFile {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final Path file;

    StateFile(Path file) {
        this.file = file;
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

    /** Replaces the file. */
    void write(ObjectNode state) throws IOException {
        Path whole = file.toAbsolutePath();
        Path beside = whole.resolveSibling(whole.getFileName() + ".new");
        Files.write(beside, JSON.writeValueAsBytes(state));
        Files.move(beside, whole, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    ObjectNode empty() {
        return JSON.createObjectNode();
    }
}
