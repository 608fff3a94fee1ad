// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;

/**
 * What searches of one state of the record have worked out: the same conditions come again with every page, facet and plot
 * of a search. Safe to share between threads.
 *
 * @param matches for which statements a condition holds
 * @param firsts what stands first of what a query finds
 * @param facets how what a query finds is spread
 * @param timelines the same over time
 */
record Remembered(
        Recent<Query, Matches> matches,
        Recent<Top, First> firsts,
        Recent<Spread, List<Facet>> facets,
        Recent<Course, Timeline> timelines) {

    private static final long MATCH_BYTES = 64L << 20;
    private static final long RESULTS = 1_000;

    /** So many statements, in an order. */
    record Top(Query query, Sort sort, int count) {}

    /**
     * What stands first.
     *
     * @param total how many are found in all
     * @param ranks the first ones
     */
    record First(long total, List<Ranking.Rank> ranks) {}

    /** Facets with so many values each. */
    record Spread(Query query, int values) {}

    /** A timeline with so many values. */
    record Course(Query query, Facet.Field field, int values) {}

    static Remembered nothingYet() {
        return of(MATCH_BYTES, RESULTS);
    }

    /** For a transaction that does not see the whole state. */
    static Remembered nothing() {
        return of(0, 0);
    }

    private static Remembered of(long bytes, long results) {
        return new Remembered(
                new Recent<>(bytes, Matches::bytes),
                new Recent<>(results, first -> 1),
                new Recent<>(results, facets -> 1),
                new Recent<>(results, timeline -> 1));
    }
}
