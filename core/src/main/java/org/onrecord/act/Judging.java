// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.onrecord.statement.Quotation;

/** What the words of a content say in praise or blame. Safe to share between threads. */
final class Judging {

    private static final Set<String> LINKING = Set.of(
            "is", "was", "are", "were", "be", "been", "being", "am", "seem", "seems", "seemed", "looks", "sounds",
            "feels", "become", "becomes", "not");
    private static final int REACH = 4;
    private static final int MOST = 3;

    private final Map<String, String> kinds = new HashMap<>();

    Judging() {
        WordLists.read("content-words.txt", (kind, words) -> words.forEach(word -> kinds.putIfAbsent(word, kind)));
    }

    static boolean isLinking(String word) {
        return LINKING.contains(word);
    }

    /** The kinds of the words that judge, wherever they stand. */
    void mentions(List<String> words, Consumer<String> feature) {
        for (String word : words) {
            String kind = kinds.get(word);
            if (kind != null) {
                feature.accept(kind);
            }
        }
    }

    /** How often and how the sentences judge. */
    void features(List<List<String>> sentences, Quotation quotation, Consumer<String> feature) {
        Map<String, Integer> count = new HashMap<>();
        for (int number = 0; number < sentences.size(); number++) {
            count(sentences.get(number), number == 0, count, feature);
        }
        count.keySet().forEach(kind -> feature.accept("has:" + kind));
        int strong = Math.min(MOST, count.getOrDefault("praise", 0) + count.getOrDefault("blame", 0));
        feature.accept("strong=" + strong);
        feature.accept("strong=" + strong + ':' + quotation.label());
        feature.accept("mild=" + Math.min(MOST, count.getOrDefault("fine", 0) + count.getOrDefault("poor", 0)));
    }

    private void count(List<String> sentence, boolean first, Map<String, Integer> count, Consumer<String> feature) {
        for (int index = 0; index < sentence.size(); index++) {
            String kind = kinds.get(sentence.get(index));
            if (kind == null) {
                continue;
            }
            count.merge(kind, 1, Integer::sum);
            if (!kind.equals("untrue") && isSaidOfSomebody(sentence, index)) {
                feature.accept("is");
                feature.accept("is:" + kind);
                if (first) {
                    feature.accept("is1:" + kind);
                }
            }
        }
    }

    private static boolean isSaidOfSomebody(List<String> sentence, int index) {
        return sentence.subList(Math.max(0, index - REACH), index).stream().anyMatch(LINKING::contains);
    }
}
