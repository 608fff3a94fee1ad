// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.statement.SqlStatements;

/** An open database, whose schema is that of this program. Safe to share between threads. */
final class Database implements AutoCloseable {

    private final Dialect dialect;
    private final HikariDataSource pool;
    private final Jdbi jdbi;

    private Database(Dialect dialect, HikariDataSource pool) {
        this.dialect = dialect;
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
        jdbi.getConfig(SqlStatements.class).setSqlParser(new PlainSqlParser()).setTemplateEngine(new PlainTemplates());
    }

    /** What is read in one transaction. */
    interface Work<T> {
        T in(Handle handle);
    }

    /** What is changed in one transaction; nothing is if it fails. */
    interface Change<T, X extends Exception> {
        T in(Handle handle) throws X;
    }

    static Database open(Dialect dialect) throws StoreException {
        HikariDataSource pool = null;
        try {
            HikariConfig configuration = dialect.connections();
            configuration.setPoolName("onrecord");
            configuration.setMinimumIdle(0);
            pool = new HikariDataSource(configuration);
            new Schema(dialect, pool).bringUpToDate();
            return new Database(dialect, pool);
        } catch (RuntimeException failure) {
            if (pool != null) {
                pool.close();
            }
            throw new StoreException(dialect.location(), reason(failure), failure);
        }
    }

    Dialect dialect() {
        return dialect;
    }

    /** Reads the database as it stands at one moment. */
    <T> T read(Work<T> work) throws StoreException {
        return run(() -> jdbi.inTransaction(dialect.readIsolation(), work::in));
    }

    /** Changes the database, all or nothing; one writer at a time. The work begins with a change. */
    <T, X extends Exception> T write(Change<T, X> work) throws StoreException, X {
        try {
            return jdbi.inTransaction(work::in);
        } catch (JdbiException failure) {
            throw failed(failure);
        }
    }

    /** Works outside of any transaction. */
    <T> T use(Work<T> work) throws StoreException {
        return run(() -> jdbi.withHandle(work::in));
    }

    private <T> T run(Supplier<T> work) throws StoreException {
        try {
            return work.get();
        } catch (JdbiException failure) {
            throw failed(failure);
        }
    }

    private StoreException failed(JdbiException failure) {
        return new StoreException(dialect.location(), reason(failure), failure);
    }

    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return String.valueOf(cause.getMessage());
    }

    @Override
    public void close() {
        pool.close();
    }
}
