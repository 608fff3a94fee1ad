// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/** A PostgreSQL server, for several people who write. */
final class Postgres implements Dialect {

    private static final int CONNECTIONS = 16;

    private final String url;

    Postgres(String url) {
        this.url = url;
    }

    /** Without its parameters, among which there may be a password. */
    @Override
    public String location() {
        int parameters = url.indexOf('?');
        return parameters < 0 ? url : url.substring(0, parameters);
    }

    @Override
    public HikariConfig connections() {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(url);
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    @Override
    public String name() {
        return "postgresql";
    }

    @Override
    public TransactionIsolationLevel readIsolation() {
        return TransactionIsolationLevel.REPEATABLE_READ;
    }

    @Override
    public String insertStatement() {
        return StatementRow.insert(", words", ", to_tsvector('onrecord', :words)");
    }

    /** The parts are kept apart by a word that nobody seeks, so that no phrase runs from one into the next. */
    @Override
    public String searchable(StatementText text) {
        return String.join(
                " onrecordbreak ",
                plain(text.speakers()),
                plain(text.source()),
                plain(text.cue()),
                plain(text.content()));
    }

    @Override
    public BitSet containing(Handle handle, Query.Words words) {
        return Numbers.of(handle.createQuery("""
                        SELECT string_agg(number::text, ' ') FROM statement
                        WHERE words @@ (phraseto_tsquery('onrecord', :phrase)::text || :ending)::tsquery
                        """)
                .bind("phrase", plain(words.text()))
                .bind("ending", words.prefix() ? ":*" : "")
                .mapTo(String.class)
                .findFirst()
                .orElse(""));
    }

    /** The server guards its tables; what is written twice is compared here. */
    @Override
    public List<String> faults(Handle handle) {
        return handle.createQuery("""
                        SELECT id FROM statement
                        WHERE words @@ to_tsquery('onrecord', 'onrecordbreak') IS NOT TRUE
                        """)
                .map((row, context) -> "the words of " + row.getString(1) + " cannot be searched")
                .list();
    }

    /** Frees the room for other rows. Until it is used, and in its log, the server may still hold what was deleted. */
    @Override
    public void erase(Handle handle) {
        handle.execute("VACUUM");
    }

    @Override
    public void copy(Handle handle, Path target) {
        throw new UnsupportedOperationException(
                "a PostgreSQL database is backed up by pg_dump: pg_dump --format=custom --file=" + target + " "
                        + location().substring("jdbc:".length()));
    }

    /** Words and spaces only: PostgreSQL would read paths, addresses and numbers out of what stands between them. */
    private static String plain(String text) {
        return FoldedWords.of(text).text();
    }
}
