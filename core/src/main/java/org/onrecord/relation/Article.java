// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All statements of one document, and what its words weigh: a word that many of its statements share says little about
 * any two of them, and so does a name.
 */
final class Article {

    /** More paragraphs than any article has. */
    static final int FARTHEST = Integer.MAX_VALUE;

    /** How many statements a search looks through, so that a book takes no longer a page than an article. */
    private static final int MOST = 100;

    /** That two statements speak of the same person says little of whether they say the same. */
    private static final double NAME = 0.4;

    /** Keeps the weights of short articles apart from those of none. */
    private static final int COMMON = 10;

    private final List<Telling> tellings;
    /** Squares of the weights of all keys. */
    private final Map<String, Double> squares = new HashMap<>();

    private final double[] lengths;

    /** Stems of the names of everybody of whom the document speaks. */
    private final Set<String> names;

    Article(List<Telling> tellings, Set<String> names) {
        this.tellings = tellings;
        this.names = names;
        Map<String, Integer> counts = new HashMap<>();
        for (Telling telling : tellings) {
            telling.keys().forEach(key -> counts.merge(key, 1, Integer::sum));
        }
        counts.forEach((key, count) -> squares.put(key, Math.pow(weight(key, count), 2)));
        lengths = tellings.stream()
                .mapToDouble(telling -> telling.keys().stream()
                        .mapToDouble(key -> squares.getOrDefault(key, 0.0))
                        .sum())
                .map(Math::sqrt)
                .toArray();
    }

    private double weight(String key, int count) {
        double rarity = Math.log(1 + (double) (tellings.size() + COMMON) / count);
        return names.contains(key) ? rarity * NAME : rarity;
    }

    /** The statements before one, the nearest first, down to so many paragraphs before its own. */
    Stream<Telling> before(Telling telling, int paragraphs) {
        int at = telling.index();
        return IntStream.iterate(at - 1, before -> before >= Math.max(0, at - MOST), before -> before - 1)
                .mapToObj(tellings::get)
                .takeWhile(other -> telling.paragraph() - other.paragraph() <= paragraphs);
    }

    /** The same for the statements after one. */
    Stream<Telling> after(Telling telling, int paragraphs) {
        int at = telling.index();
        return IntStream.range(at + 1, Math.min(tellings.size(), at + MOST))
                .mapToObj(tellings::get)
                .takeWhile(other -> other.paragraph() - telling.paragraph() <= paragraphs);
    }

    /** Whether nobody of the same speakers said anything between the two. */
    boolean isFirstSince(Telling telling, Telling earlier) {
        return before(telling, FARTHEST)
                .takeWhile(other -> other.index() != earlier.index())
                .noneMatch(other -> other.isAsserted() && telling.isBySameAs(other));
    }

    /** The statements in the order of the text. */
    List<Telling> tellings() {
        return tellings;
    }

    Set<String> shared(Telling one, Telling other) {
        Set<String> shared = new HashSet<>(one.keys());
        shared.retainAll(other.keys());
        return shared;
    }

    /** Whether two statements share a word that is no name. */
    boolean sharesMatter(Telling one, Telling other) {
        return shared(one, other).stream().anyMatch(key -> !names.contains(key));
    }

    /** How much two statements are about the same: 0 for nothing shared, 1 for the same words (cosine of their weights). */
    double likeness(Telling one, Telling other) {
        boolean oneIsShorter = one.keys().size() < other.keys().size();
        Set<String> longer = oneIsShorter ? other.keys() : one.keys();
        double shared = 0;
        for (String key : oneIsShorter ? one.keys() : other.keys()) {
            shared += longer.contains(key) ? squares.getOrDefault(key, 0.0) : 0;
        }
        return shared == 0 ? 0 : shared / length(one) / length(other);
    }

    private double length(Telling telling) {
        return lengths[telling.index()];
    }
}
