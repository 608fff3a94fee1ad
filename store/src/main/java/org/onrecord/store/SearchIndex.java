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
        long now = new Counters(handle).lastRevision();
        Columns current = now <= known.revision() ? known : refreshed(handle, now);
        return current.revision() == now ? current : current.unremembered();
    }

    private synchronized Columns refreshed(Handle handle, long now) {
        long known = columns.revision();
        if (known < now) {
            new IdentityRows(handle).since(known, builder::put);
            new FacetRows(handle).since(known, this::take);
            columns = builder.build(now);
        }
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
