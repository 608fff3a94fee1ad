// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** What the words of a role say of who bears it: "Minnesota Gov." and "governor of Minnesota" are one. */
final class RoleWords {

    private static final Set<String> EMPTY = Set.of("former", "longtime", "senior", "then", "acting", "deputy", "late");
    private static final List<List<String>> LINES = WordFile.lines("role-words.txt");

    private RoleWords() {}

    /** The words of roles, each in the form that its line gives first. */
    static Set<String> of(Collection<String> roles) {
        Set<String> words = new HashSet<>();
        for (String role : roles) {
            Stream.of(role.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                    .filter(word -> word.length() > 1 && !EMPTY.contains(word) && !FunctionWords.contains(word))
                    .map(RoleWords::common)
                    .forEach(words::add);
        }
        return words;
    }

    private static String common(String word) {
        return LINES.stream()
                .filter(line -> line.get(0).equals("=") && line.contains(word))
                .map(line -> line.get(1))
                .findFirst()
                .orElse(word);
    }

    /** Whether the words of two are of different fields: a senator and a quarterback. */
    static boolean areOfOtherFields(Set<String> one, Set<String> other) {
        Set<Integer> fields = fields(one);
        Set<Integer> others = fields(other);
        return !fields.isEmpty() && !others.isEmpty() && Collections.disjoint(fields, others);
    }

    private static Set<Integer> fields(Set<String> words) {
        Set<Integer> fields = new HashSet<>();
        for (int at = 0; at < LINES.size(); at++) {
            if (LINES.get(at).get(0).equals("+") && !Collections.disjoint(LINES.get(at), words)) {
                fields.add(at);
            }
        }
        return fields;
    }
}
