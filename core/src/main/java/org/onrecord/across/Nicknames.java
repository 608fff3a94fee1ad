// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** English given names and the short forms that newspapers use. */
final class Nicknames {

    private static final Map<String, Set<Integer>> NUMBERS = numbers();

    private Nicknames() {}

    /** Whether two given names may be forms of one, whatever their spelling. */
    static boolean areOfOneName(String one, String other) {
        Set<Integer> numbers = new HashSet<>(NUMBERS.getOrDefault(one, Set.of()));
        numbers.retainAll(NUMBERS.getOrDefault(other, Set.of()));
        return !numbers.isEmpty();
    }

    private static Map<String, Set<Integer>> numbers() {
        Map<String, Set<Integer>> numbers = new HashMap<>();
        List<List<String>> groups = WordFile.lines("nicknames.txt");
        for (int number = 0; number < groups.size(); number++) {
            for (String name : groups.get(number)) {
                numbers.computeIfAbsent(name, none -> new HashSet<>()).add(number);
            }
        }
        return numbers;
    }
}
