// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.HashMap;
import java.util.Map;

/**
 * Cuts an English word down to what its forms have in common: "deny", "denied" and "denying" are one. The result is a
 * key, not a word. Safe to share between threads.
 */
final class Stems {

    private static final String VOWELS = "aeiou";

    private final Map<String, String> irregular = new HashMap<>();

    Stems() {
        WordLists.read("irregular.txt", (base, forms) -> forms.forEach(form -> irregular.put(form, base)));
    }

    /** The stem of a word in lower case. */
    String of(String word) {
        String base = irregular.getOrDefault(word, word);
        String cut = withoutEnding(base);
        boolean mayLoseE = cut.length() == base.length() || (!base.endsWith("ed") && !base.endsWith("es"));
        if (mayLoseE && cut.endsWith("e") && cut.length() > 3) {
            cut = cut.substring(0, cut.length() - 1);
        }
        if (cut.endsWith("y") && cut.length() > 2) {
            cut = cut.substring(0, cut.length() - 1) + 'i';
        }
        return withoutDouble(cut);
    }

    private static String withoutEnding(String word) {
        int length = word.length();
        if (length > 4 && (word.endsWith("ies") || word.endsWith("ied"))) {
            return word.substring(0, length - 2);
        }
        if (length > 5 && word.endsWith("ing")) {
            return word.substring(0, length - 3);
        }
        if (length > 4 && (word.endsWith("ed") || word.endsWith("es"))) {
            return word.substring(0, length - 2);
        }
        boolean plural = length > 3 && word.endsWith("s") && "sui".indexOf(word.charAt(length - 2)) < 0;
        return plural ? word.substring(0, length - 1) : word;
    }

    private static String withoutDouble(String word) {
        int last = word.length() - 1;
        boolean doubled = word.length() > 3
                && word.charAt(last) == word.charAt(last - 1)
                && VOWELS.indexOf(word.charAt(last)) < 0;
        return doubled ? word.substring(0, last) : word;
    }
}
