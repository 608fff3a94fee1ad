// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;

/** The record on a server, which is started for this test. */
class PostgresStoreTest extends RecordStoreContract {

    private static final String EMPTY = "empty";
    private static EmbeddedPostgres server;
    private static int databases;

    @BeforeAll
    static void start() throws Exception {
        server = EmbeddedPostgres.start();
        execute("CREATE DATABASE " + EMPTY);
        RecordStore.open(server.getJdbcUrl("postgres", EMPTY)).close();
    }

    @AfterAll
    static void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    @Override
    void open() throws Exception {
        databases++;
        execute("CREATE DATABASE " + name() + " TEMPLATE " + EMPTY);
        super.open();
    }

    @Override
    String location() {
        return server.getJdbcUrl("postgres", name());
    }

    private static void execute(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String name() {
        return "record" + databases;
    }
}
