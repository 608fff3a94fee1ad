// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Set;

/** How much two statements are about the same, where names say less than other words. */
final class Matter {

    /** That two statements speak of the same person says little of whether they say the same. */
    private static final double NAME = 0.4;

    private final Rarity rarity;
    private final Set<String> names;

    /** @param names those of the keys that are written as names */
    Matter(Rarity rarity, Set<String> names) {
        this.rarity = rarity;
        this.names = Set.copyOf(names);
    }

    /** How many words that are no names two share. */
    int shared(Set<String> one, Set<String> other) {
        return (int) one.stream()
                .filter(key -> other.contains(key) && !names.contains(key))
                .count();
    }

    /** 0 for nothing shared, 1 for the same words (cosine of their weights). */
    double likeness(Set<String> one, Set<String> other) {
        double shared =
                one.stream().filter(other::contains).mapToDouble(this::square).sum();
        return shared == 0 ? 0 : shared / Math.sqrt(squares(one) * squares(other));
    }

    private double squares(Set<String> keys) {
        return keys.stream().mapToDouble(this::square).sum();
    }

    private double square(String key) {
        double weight = names.contains(key) ? rarity.of(key) * NAME : rarity.of(key);
        return weight * weight;
    }
}
