// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of a database, made or brought up to date by numbered migrations. */
final class Schema {

    /** The number of the last migration. */
    static final String VERSION = "2";

    private static final String HISTORY = "schema_history";

    private final Dialect dialect;
    private final DataSource source;

    Schema(Dialect dialect, DataSource source) {
        this.dialect = dialect;
        this.source = source;
    }

    /** Looks first, as loading the migrations takes longer than most commands do. */
    void bringUpToDate() {
        if (!isUpToDate()) {
            Flyway.configure(Schema.class.getClassLoader())
                    .dataSource(source)
                    .table(HISTORY)
                    .locations("classpath:org/onrecord/store/" + dialect.name())
                    .loggers("slf4j")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        }
    }

    private boolean isUpToDate() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT 1 FROM " + HISTORY + " WHERE version = '" + VERSION + "' AND success")) {
            return rows.next();
        } catch (SQLException noHistory) {
            return false;
        }
    }
}
