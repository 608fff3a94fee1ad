// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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

    /**
     * Looks first, as loading the migrations takes longer than most commands do.
     *
     * @throws IllegalStateException if a later program has made them, whose rules are unknown
     */
    void bringUpToDate() {
        Set<String> made = made();
        if (!MIGRATIONS.containsAll(made)) {
            throw new IllegalStateException("made by a newer On Record; take that, or another record");
        }
        if (!made.containsAll(MIGRATIONS)) {
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

    /** The numbers of the migrations that were made; none where there is no history yet. */
    private Set<String> made() {
        Set<String> versions = new HashSet<>();
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(
                        "SELECT version FROM " + HISTORY + " WHERE success AND version IS NOT NULL")) {
            while (rows.next()) {
                versions.add(rows.getString(1));
            }
        } catch (SQLException noHistory) {
            return Set.of();
        }
        return versions;
    }
}
