// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A role as the article words it.
 *
 * @param text the words, without article: "Lake City mayor"
 * @param head the noun, in lower case and in the singular: "mayor"
 * @param words all words in lower case
 */
record RoleWords(String text, String head, Set<String> words) {

    RoleWords {
        words = Set.copyOf(words);
    }

    static RoleWords of(String text, String head) {
        List<String> words =
                List.of(text.toLowerCase(Locale.ROOT).replaceAll("['’]s\\b", "").split("[\\s,]+", -1));
        return new RoleWords(text, Lexicon.singular(Lexicon.lower(head)), Set.copyOf(words));
    }

    boolean former() {
        return words.contains("former") || words.contains("ex") || words.contains("retired") || words.contains("then");
    }
}
