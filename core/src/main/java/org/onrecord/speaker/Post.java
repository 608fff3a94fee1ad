// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.onrecord.people.Office;
import org.onrecord.people.Person;

/**
 * An office of a people file, as a description in a text is held against it.
 *
 * @param holder who held it
 * @param office when, and what it is called
 * @param head the noun: "governor", "secretary"
 * @param needed the words that a description must have with the noun: "press" for the press secretary
 * @param allowed the words that it may have, too: those of body and area
 */
record Post(Person holder, Office office, String head, Set<String> needed, Set<String> allowed) {

    private static final Set<String> ENDS = Set.of("of", "for", "to", "in", "at", "from", "on");

    Post {
        needed = Set.copyOf(needed);
        allowed = Set.copyOf(allowed);
    }

    static Post of(Person holder, Office office, Lexicon lexicon) {
        Set<String> allowed = new HashSet<>();
        List<String> names = new ArrayList<>(office.areas());
        names.add(office.body() == null ? "" : office.body());
        names.forEach(name -> allowed.addAll(words(name)));
        List<String> role = words(office.role());
        int end = 1;
        while (end < role.size() && !ENDS.contains(role.get(end))) {
            end++;
        }
        allowed.addAll(role.subList(end, role.size()));
        Set<String> needed = new HashSet<>(role.subList(0, end - 1));
        needed.removeAll(allowed);
        needed.removeIf(lexicon::functionWord);
        return new Post(holder, office, role.get(end - 1), needed, allowed);
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}-]+", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }

    /** Whether a description can mean it by these words besides its noun. */
    boolean fits(Set<String> modifiers) {
        return modifiers.containsAll(needed)
                && modifiers.stream().allMatch(word -> needed.contains(word) || allowed.contains(word));
    }

    /** Whether these words say more than that it is such an office: of which body, of which place. */
    boolean fixedBy(Set<String> modifiers) {
        return modifiers.stream().anyMatch(word -> allowed.contains(word) && !needed.contains(word));
    }

    /** Whether its last day is the first one of another. */
    boolean handedOverTo(Post other) {
        return office.end() != null && office.end().equals(other.office.start());
    }

    /** Whether it is the same office, whoever held it. */
    boolean sameOffice(Post other) {
        return head.equals(other.head) && needed.equals(other.needed) && allowed.equals(other.allowed);
    }
}
