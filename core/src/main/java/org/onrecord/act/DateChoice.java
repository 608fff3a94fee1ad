// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.PartialDate;

/** Chooses the date of a statement among its candidates, or none. Safe to share between threads. */
final class DateChoice {

    private static final String YES = "yes";
    private static final String NO = "no";

    private final LinearModel model = new LinearModel("date-weights.txt");

    /** The candidate for which most speaks; nothing where more speaks against each of them. */
    @Nullable
    PartialDate choose(Map<PartialDate, Set<String>> candidates) {
        PartialDate best = null;
        double most = 0;
        for (Map.Entry<PartialDate, Set<String>> candidate : candidates.entrySet()) {
            double margin = model.margin(YES, NO, candidate.getValue());
            if (margin > most) {
                best = candidate.getKey();
                most = margin;
            }
        }
        return best;
    }
}
