// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is known of a text's publication, in a JSON file beside it: {@code bridge.json} for {@code bridge.txt}. */
final class Sidecar {

    private Sidecar() {}

    /**
     * Reads the file beside a text; nothing is known where there is none. Fields have the names of {@link Publication};
     * others are passed over.
     *
     * @throws UnreadableException if it is no JSON object, or a date in it is no ISO date
     */
    static Publication of(Path text) throws UnreadableException {
        Path file = beside(text);
        if (file.equals(text) || !Files.isRegularFile(file)) {
            return Publication.UNKNOWN;
        }
        Place place = Place.of(file.toString());
        try {
            return publication(JsonMapper.shared().readTree(file), place);
        } catch (JacksonException malformed) {
            throw new UnreadableException(
                    place.atLine(malformed.getLocation().getLineNr()), malformed.getOriginalMessage(), malformed);
        }
    }

    /** Where it would be. */
    static Path beside(Path text) {
        String name = String.valueOf(text.getFileName());
        int dot = name.lastIndexOf('.');
        return text.resolveSibling((dot < 0 ? name : name.substring(0, dot)) + ".json");
    }

    private static Publication publication(JsonNode json, Place place) throws UnreadableException {
        if (!json.isObject()) {
            throw new UnreadableException(place, "not a JSON object");
        }
        return new Publication(
                text(json, "url"),
                text(json, "outlet"),
                text(json, "title"),
                text(json, "byline"),
                date(json, "published", place),
                date(json, "modified", place),
                text(json, "dateline"),
                text(json, "language"));
    }

    private static @Nullable PublicationDate date(JsonNode json, String field, Place place) throws UnreadableException {
        String iso = text(json, field);
        try {
            return iso == null ? null : PublicationDate.parse(iso);
        } catch (DateTimeParseException malformed) {
            throw new UnreadableException(place, field + ": '" + iso + "' is not an ISO date", malformed);
        }
    }

    private static @Nullable String text(JsonNode json, String field) {
        JsonNode value = json.path(field);
        return value.isString() && !value.stringValue().isBlank() ? value.stringValue() : null;
    }
}
