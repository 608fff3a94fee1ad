// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.SpeakerType;

/** The table {@code profile}: who the entities of current versions are. For one thread, inside of one transaction. */
final class ProfileRows {

    private static final String SELECT = """
            SELECT profile.*, document.id AS document, entity.id AS entity_id, entity.type
            FROM profile
            JOIN entity ON entity.version = profile.version AND entity.ordinal = profile.entity
            JOIN version ON version.key = profile.version
            JOIN document ON document.key = version.document
            """;

    private static final String IN_ORDER = " ORDER BY profile.version, profile.entity";

    private final Handle handle;

    ProfileRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * A row, with what the entity says.
     *
     * @param version key of the version
     * @param document id of its document
     * @param entity place of the entity in the version
     * @param id of the entity in the document
     * @param names all forms that are names, that first by which it is known
     */
    record Row(
            long version,
            String document,
            int entity,
            String id,
            SpeakerType type,
            List<String> names,
            @Nullable String role,
            Who who) {

        String name() {
            return names.get(0);
        }
    }

    /**
     * A row to be written.
     *
     * @param entity place of the entity in the version
     */
    record New(int entity, Who who, List<String> names, double confidence) {}

    /** @param day of publication, as {@link Dates} writes it */
    void put(long version, int day, List<New> rows) {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch("""
                INSERT INTO profile (version, entity, identity, person, day, names, confidence, role)
                VALUES (:version, :entity, :identity, :person, :day, :names, :confidence,
                  (SELECT role FROM entity WHERE version = :version AND ordinal = :entity))
                """)) {
            for (New row : rows) {
                batch.bind("version", version)
                        .bind("entity", row.entity())
                        .bind("identity", row.who().identity())
                        .bind("person", row.who().person())
                        .bind("day", day)
                        .bind("names", String.join("\n", row.names()))
                        .bind("confidence", row.confidence())
                        .add();
            }
            batch.execute();
        }
    }

    void clear(long version) {
        handle.createUpdate("DELETE FROM profile WHERE version = :version")
                .bind("version", version)
                .execute();
    }

    /** Says who one entity is now. */
    void change(Row row, Who who) {
        handle.createUpdate(
                        "UPDATE profile SET identity = :identity, person = :person WHERE version = :version AND entity = :entity")
                .bind("identity", who.identity())
                .bind("person", who.person())
                .bind("version", row.version())
                .bind("entity", row.entity())
                .execute();
    }

    /** Those of a version, in its order. */
    List<Row> of(long version) {
        return rows("WHERE profile.version = " + version, IN_ORDER);
    }

    /** Those that the program takes for one of these identities. */
    List<Row> recognised(Collection<Integer> identities) {
        return rows("WHERE profile.identity IN (" + DocumentLoader.joined(identities) + ")", IN_ORDER);
    }

    /** So many of these, those of the latest documents, in the order in which these were added. */
    List<Row> latest(Collection<Integer> identities, int most) {
        return rows(
                        "WHERE profile.identity IN (" + DocumentLoader.joined(identities) + ")",
                        " ORDER BY profile.version DESC, profile.entity LIMIT " + most)
                .stream()
                .sorted(Comparator.comparingLong(Row::version).thenComparingInt(Row::entity))
                .toList();
    }

    /** Those that are shown as this one. */
    List<Row> shown(int person) {
        return rows("WHERE profile.person = " + person, IN_ORDER);
    }

    /** Who the entities of a version are, by their ids in the document. */
    Map<String, Who> who(long version) {
        Map<String, Who> who = new HashMap<>();
        of(version).forEach(row -> who.put(row.id(), row.who()));
        return who;
    }

    /** In how many documents each name stands. */
    static Map<String, Integer> names(List<Row> rows) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach(row -> row.names().forEach(name -> counts.merge(name, 1, Integer::sum)));
        return counts;
    }

    /** The names that the column {@code names} holds. */
    static List<String> names(String column) {
        return List.of(column.split("\n", -1));
    }

    private List<Row> rows(String where, String order) {
        return handle.createQuery(SELECT + where + order)
                .map((row, context) -> new Row(
                        row.getLong("version"),
                        row.getString("document"),
                        row.getInt("entity"),
                        row.getString("entity_id"),
                        StatementLoader.label(SpeakerType.class, row.getString("type")),
                        names(row.getString("names")),
                        row.getString("role"),
                        new Who(row.getInt("identity"), row.getInt("person"))))
                .list();
    }
}
