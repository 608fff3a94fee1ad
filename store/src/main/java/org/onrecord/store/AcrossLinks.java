// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;

/**
 * Links that were found by comparing documents: those rows of the table {@code link} that are marked so. For one transaction
 * that writes.
 */
final class AcrossLinks {

    private final Handle handle;
    /** Versions whose links have changed. */
    private final Set<Long> changed = new TreeSet<>();

    AcrossLinks(Handle handle) {
        this.handle = handle;
    }

    /** Those of a statement. */
    List<Link> of(String id) {
        return handle.createQuery("""
                        SELECT link.relation, link.to_id, link.confidence FROM link
                        JOIN statement ON statement.number = link.statement
                        WHERE statement.id = :id AND link.across = 1
                        """)
                .bind("id", id)
                .map((row, context) -> new Link(
                        StatementLoader.label(Relation.class, row.getString(1)), row.getString(2), row.getDouble(3)))
                .list();
    }

    /** Links a statement to one of another document, in place of what it was linked to in this way. */
    void replace(long statement, long version, Relation relation, String to, double confidence) {
        handle.createUpdate("DELETE FROM link WHERE statement = :statement AND relation = :relation AND across = 1")
                .bind("statement", statement)
                .bind("relation", relation.label())
                .execute();
        add(statement, version, relation, to, confidence);
    }

    /** Links a statement to those that it answers, in place of those that it was said to answer before. */
    void answer(long statement, long version, List<Link> answered) {
        int gone = handle.createUpdate(
                        "DELETE FROM link WHERE statement = :statement AND relation <> 'repeats' AND across = 1")
                .bind("statement", statement)
                .execute();
        answered.forEach(link -> add(statement, version, link.relation(), link.to(), link.confidence()));
        if (gone > 0) {
            changed.add(version);
        }
    }

    private void add(long statement, long version, Relation relation, String to, double confidence) {
        handle.createUpdate("""
                        INSERT INTO link (statement, ordinal, relation, to_id, confidence, across)
                        VALUES (:statement, (SELECT coalesce(max(ordinal), -1) + 1 FROM link WHERE statement = :statement),
                          :relation, :to, :confidence, 1)
                        """)
                .bind("statement", statement)
                .bind("relation", relation.label())
                .bind("to", to)
                .bind("confidence", confidence)
                .execute();
        changed.add(version);
    }

    /** Takes those from and to a version out. */
    void remove(long version) {
        String leading = "across = 1 AND to_id IN (SELECT id FROM statement WHERE version = :version)";
        changed.addAll(handle.createQuery("SELECT DISTINCT statement.version FROM link"
                        + " JOIN statement ON statement.number = link.statement WHERE " + leading)
                .bind("version", version)
                .mapTo(Long.class)
                .list());
        handle.createUpdate("DELETE FROM link WHERE " + leading)
                .bind("version", version)
                .execute();
        handle.createUpdate(
                        "DELETE FROM link WHERE across = 1 AND statement IN (SELECT number FROM statement WHERE version = :version)")
                .bind("version", version)
                .execute();
    }

    /** Ends the work: a search finds statements by the links that they have now. */
    void finish() {
        FacetRows facets = new FacetRows(handle);
        for (long version : changed) {
            facets.relate(version, new Counters(handle).revision());
        }
    }
}
