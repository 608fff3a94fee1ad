// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import org.jspecify.annotations.Nullable;

/**
 * Which page of what a search finds.
 *
 * @param sort the order
 * @param after {@link SearchPage#next()} of the page before; absent for the first page. Later pages show the record as it
 *     was at the first: what has been added since does not shift them
 * @param limit the most statements on the page, 0 to 1000
 * @param values the most values of each facet, 0 to 1000
 */
public record PageRequest(Sort sort, @Nullable String after, int limit, int values) {

    /** The most that may be asked for at once. */
    public static final int MOST = 1000;

    private static final int FACET_VALUES = 10;

    public PageRequest {
        if (limit < 0 || limit > MOST || values < 0 || values > MOST) {
            throw new IllegalArgumentException(
                    "a page has 0 to " + MOST + " statements and facet values, not " + limit + " and " + values);
        }
    }

    /** The first page, with ten values of each facet. */
    public static PageRequest first(Sort sort, int limit) {
        return new PageRequest(sort, null, limit, FACET_VALUES);
    }

    /** The page that begins at {@code next}, of the same size. */
    public PageRequest at(String next) {
        return new PageRequest(sort, next, limit, values);
    }
}
