// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Locale;
import java.util.Set;

/** Cuts English words down to what their forms share, so that "banning", "banned" and "bans" are one. */
final class Stems {

    private static final int SHORTEST = 3;

    private static final Set<String> IRREGULAR_PLURALS =
            Set.of("this", "his", "us", "its", "was", "has", "does", "news", "always", "yes", "gas", "bus");

    private Stems() {}

    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        String singular = withoutPlural(lower);
        return withoutFinalE(withoutEnding(singular));
    }

    private static String withoutPlural(String word) {
        if (word.length() <= SHORTEST
                || IRREGULAR_PLURALS.contains(word)
                || !word.endsWith("s")
                || word.endsWith("ss")) {
            return word;
        }
        if (word.endsWith("ies")) {
            return cut(word, 3) + "y";
        }
        boolean hissing =
                word.endsWith("sses") || word.endsWith("shes") || word.endsWith("ches") || word.endsWith("xes");
        return word.endsWith("us") || word.endsWith("is") ? word : cut(word, hissing ? 2 : 1);
    }

    private static String withoutEnding(String word) {
        if (word.endsWith("ied")) {
            return cut(word, 3) + "y";
        }
        for (String ending : new String[] {"ing", "ed", "ly"}) {
            String stem = word.endsWith(ending) ? cut(word, ending.length()) : "";
            if (stem.length() >= SHORTEST && hasVowel(stem)) {
                return withoutDoubling(stem);
            }
        }
        return word;
    }

    private static String withoutDoubling(String stem) {
        char last = stem.charAt(stem.length() - 1);
        boolean doubled = last == stem.charAt(stem.length() - 2) && "lsz".indexOf(last) < 0;
        return doubled ? cut(stem, 1) : stem;
    }

    private static String withoutFinalE(String word) {
        return word.length() > SHORTEST && word.endsWith("e") ? cut(word, 1) : word;
    }

    private static boolean hasVowel(String stem) {
        return stem.chars().anyMatch(letter -> "aeiouy".indexOf(letter) >= 0);
    }

    private static String cut(String word, int letters) {
        return word.substring(0, word.length() - letters);
    }
}
