// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import com.zaxxer.hikari.HikariConfig;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteDataSource;

/** One file; several processes may read while one writes. */
final class Sqlite implements Dialect {

    private static final int BUSY_MILLISECONDS = 60_000;
    private static final int CACHE_KIBIBYTES = 16_384;
    private static final String MAPPED_BYTES = "4000000000";
    private static final int CONNECTIONS = 8;

    private final Path file;

    Sqlite(Path file) {
        this.file = file;
    }

    @Override
    public String location() {
        return file.toString();
    }

    @Override
    public HikariConfig connections() {
        SQLiteConfig settings = new SQLiteConfig();
        settings.setJournalMode(JournalMode.WAL);
        settings.setSynchronous(SynchronousMode.FULL);
        settings.setBusyTimeout(BUSY_MILLISECONDS);
        settings.enforceForeignKeys(true);
        settings.setCacheSize(-CACHE_KIBIBYTES);
        settings.setPragma(SQLiteConfig.Pragma.MMAP_SIZE, MAPPED_BYTES);
        SQLiteDataSource source = new SQLiteDataSource(settings);
        source.setUrl("jdbc:sqlite:" + file);
        HikariConfig pool = new HikariConfig();
        pool.setDataSource(source);
        pool.setMaximumPoolSize(CONNECTIONS);
        return pool;
    }

    @Override
    public String name() {
        return "sqlite";
    }

    @Override
    public TransactionIsolationLevel readIsolation() {
        return TransactionIsolationLevel.SERIALIZABLE;
    }

    @Override
    public String insertStatement() {
        return StatementRow.insert("", "");
    }

    @Override
    public String searchable(StatementText text) {
        return "";
    }

    /** The words go in as one quoted string, in which nothing has a meaning but its end; FTS5 takes NUL for that too. */
    @Override
    public BitSet containing(Handle handle, Query.Words words) {
        String phrase = '"' + words.text().replace('\0', ' ').replace("\"", "\"\"") + '"' + (words.prefix() ? "*" : "");
        return Numbers.of(handle.createQuery(
                        "SELECT group_concat(rowid, ' ') FROM statement_words WHERE statement_words MATCH :phrase")
                .bind("phrase", phrase)
                .mapTo(String.class)
                .findFirst()
                .orElse(""));
    }

    @Override
    public List<String> faults(Handle handle) {
        List<String> faults = new ArrayList<>();
        handle.createQuery("PRAGMA integrity_check").mapTo(String.class).forEach(faults::add);
        faults.remove("ok");
        handle.createQuery("PRAGMA foreign_key_check")
                .map((row, context) -> "row " + row.getString(2) + " of " + row.getString(1) + " belongs to nothing in "
                        + row.getString(3))
                .forEach(faults::add);
        try {
            handle.execute("INSERT INTO statement_words (statement_words, rank) VALUES ('integrity-check', 1)");
        } catch (JdbiException disagree) {
            faults.add("the index of words does not agree with the statements: " + disagree.getMessage());
        }
        return faults;
    }

    /** Merges the index of words, which drops deleted ones, and writes the whole file anew. */
    @Override
    public void erase(Handle handle) {
        handle.execute("INSERT INTO statement_words (statement_words) VALUES ('optimize')");
        handle.execute("VACUUM");
        handle.execute("PRAGMA wal_checkpoint(TRUNCATE)");
    }

    @Override
    public void copy(Handle handle, Path target) {
        handle.execute("VACUUM INTO ?", target.toString());
    }
}
