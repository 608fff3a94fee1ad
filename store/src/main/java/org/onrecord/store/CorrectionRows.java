// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Statement;

/** The tables of corrections, and of what the program had read where corrections change it. For one thread, inside of one transaction. */
final class CorrectionRows {

    private static final String SELECT = "SELECT correction.*, version.document AS of FROM correction"
            + " JOIN version ON version.key = correction.version WHERE ";

    private final Handle handle;

    CorrectionRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * A correction as it is kept.
     *
     * @param document key of the document
     * @param version key of the version that it was made in
     * @param was the statement as JSON
     * @param becomes the statement as JSON
     */
    record Row(
            long number,
            long document,
            long version,
            String statement,
            @Nullable String was,
            @Nullable String becomes,
            Signature made,
            @Nullable Signature undone) {

        Change change(KeptDocument version) {
            return new Change(statement(was, version), statement(becomes, version));
        }

        private static @Nullable Statement statement(@Nullable String json, KeptDocument version) {
            return json == null
                    ? null
                    : new StatementCodec(version.codePoints()).read(json).get(0);
        }
    }

    /** Keeps a change, and gives its number. */
    long insert(KeptDocument version, Change change, Signature made) {
        return handle.createQuery("""
                        INSERT INTO correction (number, version, statement, was, becomes, author, made, note)
                        VALUES ((SELECT coalesce(max(number), 0) + 1 FROM correction), :version, :statement, :was, :becomes,
                          :author, :made, :note)
                        RETURNING number
                        """)
                .bind("version", version.key())
                .bind("statement", change.statement().id())
                .bind("was", json(change.was(), version))
                .bind("becomes", json(change.becomes(), version))
                .bind("author", made.author())
                .bind("made", made.at().toString())
                .bind("note", made.note())
                .mapTo(Long.class)
                .one();
    }

    private static @Nullable String json(@Nullable Statement statement, KeptDocument version) {
        return statement == null ? null : new StatementCodec(version.codePoints()).written(List.of(statement));
    }

    void markUndone(long number, Signature by) {
        handle.createUpdate(
                        "UPDATE correction SET undone_by = :by, undone = :at, undone_note = :note WHERE number = :number")
                .bind("by", by.author())
                .bind("at", by.at().toString())
                .bind("note", by.note())
                .bind("number", number)
                .execute();
    }

    Optional<Row> of(long number) {
        return rows(handle.createQuery(SELECT + "correction.number = :number").bind("number", number)).stream()
                .findFirst();
    }

    /** Those of a document, the first one first. */
    List<Row> of(String document) {
        return rows(handle.createQuery(SELECT
                        + "version.document = (SELECT key FROM document WHERE id = :id) ORDER BY correction.number")
                .bind("id", document));
    }

    /** The latest ones before a number, the last one first. */
    List<Row> before(long number, int limit) {
        return rows(
                handle.createQuery(SELECT + "correction.number < :number ORDER BY correction.number DESC LIMIT :limit")
                        .bind("number", number)
                        .bind("limit", limit));
    }

    private static List<Row> rows(Query query) {
        return query.map((row, context) -> row(row)).list();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("number"),
                row.getLong("of"),
                row.getLong("version"),
                row.getString("statement"),
                row.getString("was"),
                row.getString("becomes"),
                Objects.requireNonNull(signature(row, "author", "made", "note")),
                signature(row, "undone_by", "undone", "undone_note"));
    }

    private static @Nullable Signature signature(ResultSet row, String author, String at, String note)
            throws SQLException {
        String name = row.getString(author);
        return name == null ? null : new Signature(name, Instant.parse(row.getString(at)), row.getString(note));
    }

    /** What the program had read of a version; empty where it is what is kept. */
    Optional<List<Statement>> uncorrected(KeptDocument version) {
        return handle.createQuery("SELECT statements FROM uncorrected WHERE version = :version")
                .bind("version", version.key())
                .mapTo(String.class)
                .findOne()
                .map(new StatementCodec(version.codePoints())::read);
    }

    void putUncorrected(KeptDocument version, List<Statement> statements) {
        dropUncorrected(version);
        handle.createUpdate("INSERT INTO uncorrected (version, statements) VALUES (:version, :statements)")
                .bind("version", version.key())
                .bind("statements", new StatementCodec(version.codePoints()).written(statements))
                .execute();
    }

    void dropUncorrected(KeptDocument version) {
        handle.createUpdate("DELETE FROM uncorrected WHERE version = :version")
                .bind("version", version.key())
                .execute();
    }
}
