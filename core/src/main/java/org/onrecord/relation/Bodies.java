// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.List;

/** Which words for a body stand for which offices: "the administration" for the president and the press secretary. */
final class Bodies {

    private static final List<Words> BODIES = List.of(
            Words.of("administration government white house president press secretary cabinet"),
            Words.of("campaign candidate nominee"),
            Words.of("police sheriff officer chief"),
            Words.of("prosecutor prosecutors attorney district"),
            Words.of("company chief executive"));

    private static final Words HEADS = Words.of("administration government campaign police prosecutors company");

    private Bodies() {}

    /** Whether words name a body that a statement's speaker belongs to by role. */
    static boolean speaksFor(Telling telling, List<String> words) {
        return BODIES.stream()
                .filter(body -> words.stream().anyMatch(word -> HEADS.contains(word) && body.contains(word)))
                .anyMatch(body -> telling.roles().stream().anyMatch(body::contains));
    }
}
