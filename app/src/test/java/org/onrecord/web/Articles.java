// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.pipeline.Pipeline;
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

    /** A server on a free port of this machine. */
    static WebServer server(String token) throws IOException {
        return WebServer.start(new ServerSettings("localhost", 0, token), Articles::pipeline);
    }

    static Pipeline pipeline() throws ModelException {
        return Pipeline.english();
    }
}
