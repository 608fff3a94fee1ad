// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The tables of a database, made or brought up to date by numbered migrations. */
final class Schema {

    /** The numbers of all migrations. */
    private static final List<String> MIGRATIONS = List.of("1", "2", "3", "4", "5", "6");

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
                    .outOfOrder(true)
                    .load()
                    .migrate();
        }
    }

    private boolean isUpToDate() {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + HISTORY
                        + " WHERE success AND version IN ('" + String.join("', '", MIGRATIONS) + "')")) {
            return rows.next() && rows.getInt(1) == MIGRATIONS.size();
        } catch (SQLException noHistory) {
            return false;
        }
    }
}
