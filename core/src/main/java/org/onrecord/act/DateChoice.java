// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.PartialDate;

/** Chooses the date of a statement among its candidates, or none. Safe to share between threads. */
final class DateChoice {

    private final Forest forest = new Forest("date-trees.txt");

    /** The candidate for which most speaks; nothing where more speaks for none of them. */
    @Nullable
    PartialDate choose(DateCandidates candidates) {
        PartialDate best = null;
        float most = forest.score(candidates.none());
        for (Map.Entry<PartialDate, DateEvidence> candidate : candidates.dates().entrySet()) {
            float score = forest.score(candidate.getValue());
            if (score > most) {
                best = candidate.getKey();
                most = score;
            }
        }
        return best;
    }
}
