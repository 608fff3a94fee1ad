// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.List;
import java.util.Set;

/** By what form a cue is, which tells much of the day: "has said" is of no day, "says" is of now. */
enum CueTense {
    PERFECT,
    PLUPERFECT,
    FUTURE,
    OPEN,
    PARTICIPLE,
    PRESENT,
    PAST;

    private static final Set<String> IRREGULAR = Set.of(
            "said", "told", "wrote", "went", "gave", "took", "made", "spoke", "was", "were", "did", "put", "brought",
            "sent", "laid", "thought");

    static CueTense of(String text) {
        List<String> cue = Words.of(text);
        if (DateReader.isPerfect(cue)) {
            return PERFECT;
        }
        if (cue.lastIndexOf("had") < cue.size() - 1 && cue.contains("had")) {
            return PLUPERFECT;
        }
        if (cue.contains("will")
                || cue.contains("would")
                || (!cue.isEmpty() && cue.get(0).equals("to"))) {
            return FUTURE;
        }
        if (cue.stream().anyMatch(word -> word.endsWith("ed") || IRREGULAR.contains(word))) {
            return PAST;
        }
        if (cue.stream().anyMatch(word -> word.endsWith("ing"))) {
            return PARTICIPLE;
        }
        return cue.stream().anyMatch(word -> word.endsWith("s")) ? PRESENT : OPEN;
    }
}
