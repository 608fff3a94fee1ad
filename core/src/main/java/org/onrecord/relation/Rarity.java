// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How much it says that two statements share a word: little where many do (inverse document frequency; Spärck Jones, Journal
 * of Documentation 1972). Safe to share between threads.
 */
public final class Rarity {

    /** As many statements again in which the word does not stand, so that the words of one event do not seem common. */
    private static final int COMMON = 1000;

    private final Map<String, Integer> counts = new HashMap<>();
    private final int all;

    private Rarity(int all) {
        this.all = all;
    }

    /**
     * What words weigh among some statements.
     *
     * @param statements the words of each, as {@link AnswerFinder#keys} gives them
     */
    public static Rarity among(Collection<Set<String>> statements) {
        Rarity rarity = new Rarity(statements.size());
        statements.forEach(keys -> keys.forEach(key -> rarity.counts.merge(key, 1, Integer::sum)));
        return rarity;
    }

    double of(String key) {
        return Math.log(1 + (double) (all + COMMON) / counts.getOrDefault(key, 1));
    }
}
