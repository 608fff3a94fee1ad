// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/** Puts the statements that were found in order, as far as one page needs it. Made for one search. */
final class Ranking {

    private static final int LATEST = 99_999_999;

    private final Columns columns;
    private final Sort sort;
    private final Relevance relevance;

    Ranking(Columns columns, Sort sort, Relevance relevance) {
        this.columns = columns;
        this.sort = sort;
        this.relevance = relevance;
    }

    /**
     * The place of a statement in the order; less is earlier.
     *
     * @param key by what is sorted first
     * @param number of the statement, which settles what is left open
     */
    record Rank(long key, int number) implements Comparable<Rank> {

        private static final Comparator<Rank> ORDER =
                Comparator.comparingLong(Rank::key).thenComparingInt(Rank::number);

        @Override
        public int compareTo(Rank other) {
            return ORDER.compare(this, other);
        }
    }

    /** The first statements that come after a place, in order. */
    List<Rank> first(BitSet found, int count, @Nullable Rank after) {
        PriorityQueue<Rank> best = new PriorityQueue<>(count + 1, Comparator.reverseOrder());
        Rank worst = null;
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            long key = key(number);
            if (isLater(key, number, after) && (best.size() < count || !isLater(key, number, worst))) {
                best.add(new Rank(key, number));
                if (best.size() > count) {
                    best.remove();
                }
                worst = best.peek();
            }
        }
        List<Rank> ranks = new ArrayList<>(best);
        ranks.sort(null);
        return ranks;
    }

    private static boolean isLater(long key, int number, @Nullable Rank than) {
        return than == null || key > than.key() || (key == than.key() && number > than.number());
    }

    private long key(int number) {
        int date = columns.chunk(number).date[number & (Chunk.SIZE - 1)];
        return switch (sort) {
            case RELEVANCE -> (((long) Relevance.BEST - relevance.of(number)) << Integer.SIZE) + newestFirst(date);
            case NEWEST -> newestFirst(date);
            case OLDEST -> date == Dates.NONE ? LATEST : date;
        };
    }

    private static long newestFirst(int date) {
        return (long) LATEST - date;
    }
}
