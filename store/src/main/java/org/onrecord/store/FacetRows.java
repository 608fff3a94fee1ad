// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Relation;

/** The table {@code facets}: one row for each reading of a version whose statements a search finds, or once found. */
final class FacetRows {

    private final Handle handle;

    FacetRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * A row.
     *
     * @param facets absent where the statements are gone
     */
    record Row(
            long revision, int first, int count, @Nullable PackedFacets facets) {}

    void put(long version, long revision, long first, PackedFacets facets) {
        handle.createUpdate("""
                        INSERT INTO facets (revision, version, first_statement, statements, packed)
                        VALUES (:revision, :version, :first, :count, :packed)
                        """)
                .bind("version", version)
                .bind("revision", revision)
                .bind("first", first)
                .bind("count", facets.rows().size())
                .bind("packed", facets.bytes())
                .execute();
    }

    /** Changes what a search finds of a version, if it finds anything. */
    void revise(long version, long revision, UnaryOperator<PackedFacets> change) {
        for (PackedFacets facets : found(version)) {
            handle.createUpdate("""
                            UPDATE facets SET revision = :revision, packed = :packed
                            WHERE version = :version AND packed IS NOT NULL
                            """)
                    .bind("revision", revision)
                    .bind("packed", change.apply(facets).bytes())
                    .bind("version", version)
                    .execute();
        }
    }

    /** Has a search find the statements of a version by the links that they have now. */
    void relate(long version, long revision) {
        Map<Long, Integer> relations = new HashMap<>();
        handle.createQuery("""
                        SELECT facets.first_statement, link.statement, link.relation FROM facets
                        JOIN statement ON statement.version = facets.version
                        JOIN link ON link.statement = statement.number
                        WHERE facets.version = :version AND facets.packed IS NOT NULL
                        """)
                .bind("version", version)
                .map((row, context) -> relations.merge(
                        row.getLong(2) - row.getLong(1),
                        1 << Code.of(StatementLoader.label(Relation.class, row.getString(3))),
                        (one, other) -> one | other))
                .list();
        revise(version, revision, packed -> packed.related(relations));
    }

    /** Says that the statements of a version are no longer found. */
    void clear(long version, long revision) {
        handle.createUpdate(
                        "UPDATE facets SET revision = :revision, packed = NULL WHERE version = :version AND packed IS NOT NULL")
                .bind("revision", revision)
                .bind("version", version)
                .execute();
    }

    /** What a search finds of a version: one, or none if the version is not current. */
    List<PackedFacets> found(long version) {
        return handle.createQuery("SELECT packed FROM facets WHERE version = :version AND packed IS NOT NULL")
                .bind("version", version)
                .map((row, context) -> PackedFacets.of(row.getBytes("packed")))
                .list();
    }

    /** Gives the rows that were written after a revision, in the order of their revisions. */
    void since(long revision, Consumer<Row> taker) {
        handle.createQuery("""
                        SELECT revision, first_statement, statements, packed FROM facets
                        WHERE revision > :revision ORDER BY revision
                        """)
                .bind("revision", revision)
                .map((row, context) -> {
                    byte[] packed = row.getBytes("packed");
                    return new Row(
                            row.getLong("revision"),
                            row.getInt("first_statement"),
                            row.getInt("statements"),
                            packed == null ? null : PackedFacets.of(packed));
                })
                .forEach(taker);
    }
}
