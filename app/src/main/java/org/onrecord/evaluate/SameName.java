// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether two names mean the same person or body of one article: without case, titles and punctuation; also where one of
 * the two is the last word of the other and no second entity of the article ends in that word.
 */
final class SameName {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "gov",
            "governor",
            "sen",
            "senator",
            "rep",
            "representative",
            "president",
            "the",
            "a",
            "an",
            "judge",
            "gen",
            "general",
            "lt",
            "col",
            "sir",
            "secretary",
            "mayor",
            "congressman",
            "congresswoman",
            "former",
            "vice");

    private final List<List<String>> entities;

    /** @param entities the names of everybody whom the gold standard names in the article */
    SameName(List<String> entities) {
        this.entities = entities.stream().map(SameName::words).toList();
    }

    boolean test(String gold, String predicted) {
        List<String> one = words(gold);
        List<String> other = words(predicted);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return !one.isEmpty() && one.equals(other);
        }
        boolean shortened = one.size() == 1 || other.size() == 1;
        return shortened && last(one).equals(last(other)) && endingIn(last(one)) <= 1;
    }

    private long endingIn(String word) {
        return entities.stream()
                .filter(words -> !words.isEmpty() && last(words).equals(word))
                .count();
    }

    private static String last(List<String> words) {
        return words.get(words.size() - 1);
    }

    private static List<String> words(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("’s", "").replace("'s", "");
        String[] words = WORD.matcher(plain).results().map(MatchResult::group).toArray(String[]::new);
        int first = 0;
        while (first < words.length - 1 && TITLES.contains(words[first])) {
            first++;
        }
        return Arrays.asList(words).subList(first, words.length);
    }
}
