// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.store.RecordStore;

/** A record of invented articles, served as long as the tests of a class run, and a client of it. */
abstract class ServedRecord {

    static RecordStore store;
    static WebServer server;
    static Client client;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        store = Articles.store(folder);
        server = Articles.server(store, Articles.TOKEN);
        client = new Client(server);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }
}
