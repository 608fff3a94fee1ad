// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.across.Alignment.Pair;
import org.onrecord.corpus.Change;

/** Tells, word by word, what became of an earlier wording in a later one. */
final class Difference {

    private final Quote earlier;
    private final Quote later;
    private final List<Change> changes = new ArrayList<>();

    private Difference(Quote earlier, Quote later) {
        this.earlier = earlier;
        this.later = later;
    }

    static List<Change> between(Quote earlier, Quote later, Alignment alignment) {
        Difference difference = new Difference(earlier, later);
        difference.follow(alignment.pairs());
        return difference.changes;
    }

    private void follow(List<Pair> pairs) {
        int one = 0;
        int other = 0;
        int kept = 0;
        for (Pair pair : pairs) {
            if (pair.one() != one || pair.other() != other) {
                keep(other - kept, other);
                kept = 0;
                drop(one, pair.one());
                add(other, pair.other());
            }
            kept++;
            one = pair.one() + 1;
            other = pair.other() + 1;
        }
        keep(other - kept, other);
        drop(one, earlier.words().size());
        add(other, later.words().size());
    }

    private void keep(int from, int to) {
        change(Change.Kind.KEPT, later, from, to);
    }

    private void drop(int from, int to) {
        change(Change.Kind.REMOVED, earlier, from, to);
    }

    private void add(int from, int to) {
        change(Change.Kind.ADDED, later, from, to);
    }

    private void change(Change.Kind kind, Quote quote, int from, int to) {
        if (from < to) {
            int start = quote.words().get(from).span().start();
            int end = quote.words().get(to - 1).span().end();
            changes.add(new Change(kind, quote.text().substring(start, end)));
        }
    }
}
