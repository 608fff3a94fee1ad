// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.store.Reading;
import org.onrecord.store.RecordStore;
import org.onrecord.tag.ModelException;

/** Articles of the examples, invented like all of them, and a server to read them with. */
final class Articles {

    static final String TOKEN = "a token of the tests";

    private Articles() {}

    static String ferry() {
        return text("ferry");
    }

    static String text(String example) {
        try {
            return Files.readString(Path.of("../examples", example, "article.txt"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static final Reading READING = new Reading("test", "en");

    /** An empty record in a folder. */
    static RecordStore store(Path folder) throws IOException {
        return RecordStore.open(folder.resolve("record.db").toString());
    }

    /** A server of a record on a free port of this machine. */
    static WebServer server(RecordStore store, @Nullable String token) throws IOException {
        return WebServer.start(new ServerSettings("localhost", 0, token), store, READING, Articles::pipeline);
    }

    static Pipeline pipeline() throws ModelException {
        return Pipeline.english();
    }
}
