// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;
import org.onrecord.people.Gender;

/** What a pronoun can refer to. */
final class Pronouns {

    private static final Set<String> FIRST = WordSet.of(
            "i we me us my our myself ourselves mine ours i'm i’m i've i’ve we're we’re we've we’ve i'd",
            "i’d i'll i’ll we'll we’ll");
    private static final Set<String> PLURAL =
            Set.of("they", "them", "their", "theirs", "themselves", "they're", "they’re", "they've", "they’ve");
    private static final Set<String> RELATIVE = Set.of("who", "which", "that", "whose", "whom");
    private static final Set<String> THING = Set.of("it", "its", "itself", "it's", "it’s");

    private Pronouns() {}

    static Gender gender(String lower) {
        return switch (lower) {
            case "he", "him", "his", "himself", "he's", "he’s", "he'd", "he’d", "he'll", "he’ll" -> Gender.MALE;
            case "she", "her", "hers", "herself", "she's", "she’s", "she'd", "she’d", "she'll", "she’ll" ->
                Gender.FEMALE;
            default -> Gender.UNKNOWN;
        };
    }

    static boolean nominative(String lower) {
        return (lower.startsWith("he") && !lower.startsWith("her")) || lower.startsWith("she");
    }

    static boolean object(String lower) {
        return lower.equals("him") || lower.equals("himself") || lower.equals("herself");
    }

    static boolean possessive(String lower) {
        return lower.equals("his") || lower.equals("her");
    }

    static boolean first(String lower) {
        return FIRST.contains(lower);
    }

    static boolean plural(String lower) {
        return PLURAL.contains(lower);
    }

    static boolean relative(String lower) {
        return RELATIVE.contains(lower);
    }

    static boolean thing(String lower) {
        return THING.contains(lower);
    }
}
