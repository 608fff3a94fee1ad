// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.PartialDate;

/** Whom a sentence quotes, and of which of them it tells a day. */
final class QuotingSentence {

    static final QuotingSentence SILENT = new QuotingSentence();

    private final Set<String> speakers = new HashSet<>();
    private final Map<PartialDate, Set<String>> tellers = new HashMap<>();
    private final Map<PartialDate, Integer> told = new HashMap<>();
    private int statements;

    /** @param date on which the sentence tells that it was said; null where it tells none */
    void add(String speaker, @Nullable PartialDate date) {
        statements++;
        speakers.add(speaker);
        if (date != null) {
            told.merge(date, 1, Integer::sum);
            tellers.computeIfAbsent(date, day -> new HashSet<>()).add(speaker);
        }
    }

    boolean quotesAnybody() {
        return statements > 0;
    }

    boolean quotes(String speaker) {
        return speakers.contains(speaker);
    }

    /** Whether it tells that somebody spoke on a day. */
    boolean tells(PartialDate date, String speaker) {
        return tellers.getOrDefault(date, Set.of()).contains(speaker);
    }

    /** Whether it tells that everything was said on a day. */
    boolean tellsOfAll(PartialDate date) {
        return told.getOrDefault(date, 0) == statements;
    }
}
