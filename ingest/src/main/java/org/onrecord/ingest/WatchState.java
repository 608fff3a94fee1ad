// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.Fetched.Validators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a watch remembers: when each feed is asked next and with which validators, and which articles were read. */
final class WatchState {

    /** At 300 articles a day, more than two years. */
    private static final int MOST_REMEMBERED = 500_000;

    private static final HexFormat HEX = HexFormat.of();

    private final @Nullable StateFile file;
    private final Map<String, Feed> feeds = new LinkedHashMap<>();
    private final Set<Long> seen = new LinkedHashSet<>();

    /**
     * How a feed is doing.
     *
     * @param validators of its last answer
     * @param next when it is asked again
     * @param failures how often in a row it could not be read
     */
    record Feed(Validators validators, Instant next, int failures) {

        /** Not asked yet. */
        static final Feed NEW = new Feed(Validators.NONE, Instant.EPOCH, 0);
    }

    /**
     * The state in a file.
     *
     * @param file absent where nothing is kept
     * @throws UnreadableException if it is there and is no state file
     */
    WatchState(@Nullable StateFile file) throws UnreadableException {
        this.file = file;
        if (file != null) {
            ObjectNode state = file.read();
            state.path("feeds").properties().forEach(entry -> feeds.put(entry.getKey(), feed(entry.getValue())));
            state.path("seen").forEach(hash -> seen.add(HexFormat.fromHexDigitsToLong(hash.asString("0"))));
        }
    }

    Feed feed(String url) {
        return feeds.getOrDefault(url, Feed.NEW);
    }

    /** Keeps how a feed is doing. */
    void put(String url, Feed feed) throws IOException {
        feeds.put(url, feed);
        write();
    }

    boolean hasSeen(long hash) {
        return seen.contains(hash);
    }

    Iterable<Long> seen() {
        return seen;
    }

    /** Keeps that these hashes were seen. */
    void add(long... hashes) throws IOException {
        for (long hash : hashes) {
            seen.add(hash);
        }
        Iterator<Long> oldest = seen.iterator();
        while (seen.size() > MOST_REMEMBERED) {
            oldest.next();
            oldest.remove();
        }
        write();
    }

    private void write() throws IOException {
        if (file == null) {
            return;
        }
        ObjectNode state = file.empty();
        ObjectNode all = state.putObject("feeds");
        feeds.forEach((url, feed) -> all.putObject(url)
                .put("tag", feed.validators().tag())
                .put("lastModified", feed.validators().lastModified())
                .put("next", feed.next().toString())
                .put("failures", feed.failures()));
        ArrayNode hashes = state.putArray("seen");
        seen.forEach(hash -> hashes.add(HEX.toHexDigits(hash)));
        file.write(state);
    }

    private static Feed feed(JsonNode json) {
        Validators validators = new Validators(text(json, "tag"), text(json, "lastModified"));
        return new Feed(
                validators, instant(text(json, "next")), json.path("failures").asInt(0));
    }

    private static Instant instant(@Nullable String text) {
        try {
            return text == null ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeException malformed) {
            return Instant.EPOCH;
        }
    }

    private static @Nullable String text(JsonNode json, String name) {
        JsonNode value = json.path(name);
        return value.isString() ? value.stringValue() : null;
    }
}
