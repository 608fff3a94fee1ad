// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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
