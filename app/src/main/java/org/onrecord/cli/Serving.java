// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.store.Reading;
import org.onrecord.store.RecordStore;
import org.onrecord.web.ServerSettings;
import org.onrecord.web.WebServer;

/** The only class that knows the server, so that no other command loads any of it. */
final class Serving {

    private Serving() {}

    /** Serves until the program is stopped. */
    static void until(
            ServerSettings settings, RecordStore store, Reading reading, Callable<Pipeline> model, PrintWriter out)
            throws Exception {
        CountDownLatch stopped = new CountDownLatch(1);
        try (WebServer server = WebServer.start(settings, store, reading, model)) {
            Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
            out.println("On Record is at " + server.address() + " (Ctrl-C stops it)");
            stopped.await();
        }
    }

    /** Where to listen, as it was written on the command line. */
    static ServerSettings at(String host, int port, @Nullable String token) {
        return new ServerSettings(host, port, token);
    }
}
