// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.jdbi.v3.core.Handle;

/**
 * Keeps the columns of all statements in memory, and brings them up to date with what this and other processes have
 * written. Safe to share between threads.
 */
final class SearchIndex {

    private final ColumnsBuilder builder = new ColumnsBuilder();
    private volatile Columns columns = builder.build(0);

    /** The columns as the transaction of the handle sees the record, or later. */
    Columns at(Handle handle) {
        Columns known = columns;
        long now = handle.createQuery("SELECT coalesce(max(revision), 0) FROM facets")
                .mapTo(Long.class)
                .one();
        Columns current = now <= known.revision() ? known : refreshed(handle);
        return current.revision() == now ? current : current.unremembered();
    }

    private synchronized Columns refreshed(Handle handle) {
        long[] revision = {columns.revision()};
        new FacetRows(handle).since(revision[0], row -> {
            revision[0] = row.revision();
            take(row);
        });
        columns = builder.build(revision[0]);
        return columns;
    }

    private void take(FacetRows.Row row) {
        if (row.facets() == null) {
            builder.remove(row.first(), row.count());
        } else {
            builder.put(row.first(), row.facets());
        }
    }
}
