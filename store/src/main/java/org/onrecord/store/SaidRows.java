// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.Said;
import org.onrecord.document.PublicationDate;
import org.onrecord.statement.Act;

/**
 * Statements of current versions, as they are compared with those of other documents; and the table {@code answering}, of
 * those that may answer one. For one thread, inside of one transaction.
 */
final class SaidRows {

    /** So many statements are looked at again when an older document comes. */
    private static final int MOST_AGAIN = 40;

    private static final String BY_ENTITY = """
             JOIN entity ON entity.version = statement.version AND entity.id = speaker.entity
             JOIN profile ON profile.version = entity.version AND profile.entity = entity.ordinal
            """;

    private final Handle handle;

    SaidRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * A statement with its place in the database.
     *
     * @param version key of the version that it stands in
     */
    record Row(long number, long version, Said said) {}

    List<Row> of(long version) {
        return rows("statement.version = " + version);
    }

    List<Row> byNumber(Collection<Long> numbers) {
        return numbers.isEmpty() ? List.of() : rows("statement.number IN (" + DocumentLoader.joined(numbers) + ")");
    }

    /** The numbers of the statements that have these ids. */
    List<Long> numbers(Collection<String> ids) {
        List<Long> numbers = new ArrayList<>();
        new IdList(handle, "SELECT number FROM statement WHERE id IN (%s)", ids)
                .queries()
                .forEach(query -> numbers.addAll(query.mapTo(Long.class).list()));
        return numbers;
    }

    private List<Row> rows(String where) {
        String numbers = "(SELECT number FROM statement WHERE " + where + ")";
        Map<Long, List<Said.Party>> speakers = ByNumber.all(
                parties(numbers, "speaker"),
                (row, context) ->
                        new Said.Party(row.getString("person"), row.getString("name"), row.getString("role")));
        Map<Long, Set<String>> addressees = ByNumber.texts(parties(numbers, "addressee"));
        Map<Long, Set<String>> mentioned = mentioned(numbers);
        return handle.createQuery("""
                        SELECT statement.*, document.id AS document, version.published FROM statement
                        JOIN version ON version.key = statement.version AND version.current = 1
                        JOIN document ON document.key = version.document WHERE\s""" + where + " ORDER BY number")
                .map((row, context) -> {
                    long number = row.getLong("number");
                    return new Row(
                            number,
                            row.getLong("version"),
                            said(
                                    row,
                                    speakers.getOrDefault(number, List.of()),
                                    addressees.getOrDefault(number, Set.of()),
                                    mentioned.getOrDefault(number, Set.of())));
                })
                .list();
    }

    private Query parties(String numbers, String part) {
        return handle.createQuery("SELECT speaker.statement, profile.person, speaker.name, speaker.role FROM speaker"
                        + " JOIN statement ON statement.number = speaker.statement" + BY_ENTITY
                        + " WHERE speaker.part = :part AND speaker.statement IN " + numbers)
                .bind("part", part);
    }

    private static Said said(ResultSet row, List<Said.Party> speakers, Set<String> addressees, Set<String> mentioned)
            throws SQLException {
        String act = row.getString("act");
        return new Said(
                row.getString("id"),
                row.getString("document"),
                day(row.getString("published")),
                speakers,
                addressees,
                mentioned,
                act == null ? null : StatementLoader.label(Act.class, act),
                row.getInt("asserted") == 1,
                row.getString("within") != null,
                row.getString("cue"),
                row.getString("content"),
                Said.Setting.NONE);
    }

    private static @Nullable LocalDate day(@Nullable String published) {
        return published == null ? null : PublicationDate.parse(published).date();
    }

    /** Whom the contents of statements name, by numbers of identities. */
    private Map<Long, Set<String>> mentioned(String numbers) {
        return ByNumber.texts(handle.createQuery("""
                SELECT DISTINCT named.statement, profile.person FROM named
                JOIN profile ON profile.version = named.version AND profile.entity = named.entity
                WHERE named.statement IN\s""" + numbers));
    }

    /** Says that a statement may answer others. */
    void mayAnswer(long number) {
        handle.createUpdate("INSERT INTO answering (statement) VALUES (:number) ON CONFLICT DO NOTHING")
                .bind("number", number)
                .execute();
    }

    /** Statements of other documents, of these days, that may answer one of a version: those that share the most people. */
    List<Long> mayAnswer(long version, LocalDate from, LocalDate to) {
        return handle.createQuery("""
                        SELECT answering.statement FROM profile AS own
                        JOIN profile ON profile.person = own.person AND profile.version <> own.version
                          AND profile.day BETWEEN :from AND :to
                        JOIN statement ON statement.version = profile.version
                        JOIN answering ON answering.statement = statement.number
                        WHERE own.version = :version
                        GROUP BY answering.statement ORDER BY count(*) DESC, answering.statement LIMIT :most
                        """)
                .bind("version", version)
                .bind("from", Dates.of(from))
                .bind("to", Dates.of(to))
                .bind("most", MOST_AGAIN)
                .mapTo(Long.class)
                .list();
    }

    /** Statements of other documents that are said to answer one of a version. */
    List<Long> answering(long version) {
        return handle.createQuery("""
                        SELECT DISTINCT link.statement FROM statement
                        JOIN link ON link.to_id = statement.id AND link.across = 1 AND link.relation <> 'repeats'
                        WHERE statement.version = :version
                        """)
                .bind("version", version)
                .mapTo(Long.class)
                .list();
    }

    void clear(long version) {
        handle.createUpdate(
                        "DELETE FROM answering WHERE statement IN (SELECT number FROM statement WHERE version = :version)")
                .bind("version", version)
                .execute();
    }
}
