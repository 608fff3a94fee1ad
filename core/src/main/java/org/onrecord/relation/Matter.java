// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the words of some statements weigh: one that many of them share says little about any two, and so does a name. */
final class Matter {

    /** That two statements speak of the same person says little of whether they say the same. */
    private static final double NAME = 0.4;

    /** Keeps the weights among few statements apart from those of none. */
    private static final int COMMON = 10;

    private final Map<String, Integer> counts = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final int all;

    Matter(Utterance from, List<Utterance> others) {
        all = others.size() + 1;
        count(from);
        others.forEach(this::count);
    }

    private void count(Utterance utterance) {
        utterance.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
        names.addAll(utterance.names());
    }

    /** How many words that are no names two share. */
    int shared(Utterance one, Utterance other) {
        return (int) one.keys().stream()
                .filter(key -> other.keys().contains(key) && !names.contains(key))
                .count();
    }

    /** How much two are about the same: 0 for nothing shared, 1 for the same words (cosine of their weights). */
    double likeness(Utterance one, Utterance other) {
        double shared = one.keys().stream()
                .filter(other.keys()::contains)
                .mapToDouble(this::square)
                .sum();
        return shared == 0 ? 0 : shared / Math.sqrt(squares(one) * squares(other));
    }

    private double squares(Utterance utterance) {
        return utterance.keys().stream().mapToDouble(this::square).sum();
    }

    private double square(String key) {
        double rarity = Math.log(1 + (double) (all + COMMON) / counts.getOrDefault(key, 1));
        double weight = names.contains(key) ? rarity * NAME : rarity;
        return weight * weight;
    }
}
