// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a person's name, in lower case and without accents.
 *
 * @param first the name that the person is called by, nicknames as given; absent where only the last is known
 * @param middle further names and initials
 * @param last the last of the names
 * @param suffix "jr", "iii"; absent where there is none
 */
record PersonName(
        @Nullable String first,
        List<String> middle,
        String last,
        @Nullable String suffix) {

    private static final Set<String> SUFFIXES = Set.of("jr", "sr", "ii", "iii", "iv");
    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "miss",
            "dr",
            "sir",
            "lady",
            "lord",
            "gov",
            "governor",
            "sen",
            "senator",
            "rep",
            "president",
            "secretary",
            "mayor",
            "judge",
            "justice",
            "gen",
            "col",
            "lt",
            "sgt",
            "rev",
            "pope",
            "king",
            "queen",
            "prince",
            "princess",
            "professor",
            "prof",
            "about");

    static PersonName of(String name) {
        List<String> parts = parts(name);
        String suffix = null;
        if (parts.size() > 1 && SUFFIXES.contains(parts.get(parts.size() - 1))) {
            suffix = parts.remove(parts.size() - 1);
        }
        while (parts.size() > 1 && TITLES.contains(parts.get(0))) {
            parts.remove(0);
        }
        String last = parts.remove(parts.size() - 1);
        String first = parts.isEmpty() ? null : parts.remove(0);
        return new PersonName(first, List.copyOf(parts), last, suffix);
    }

    private static List<String> parts(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[’']s?\\b|[.,“”\"()]", " ");
        List<String> parts = new ArrayList<>(List.of(plain.strip().split("\\s+", -1)));
        parts.removeIf(String::isEmpty);
        if (parts.isEmpty()) {
            parts.add(name.toLowerCase(Locale.ROOT));
        }
        return parts;
    }

    boolean isFull() {
        return first != null;
    }

    /** Whether two are the same, or the one is the family name of the other: "Vega Llorente" of "Ana Vega Llorente". */
    boolean isFormOf(PersonName other) {
        return equals(other) || isFamilyNameOf(other) || other.isFamilyNameOf(this);
    }

    private boolean isFamilyNameOf(PersonName other) {
        List<String> family = other.middle.isEmpty() ? List.of() : List.of(other.middle.get(other.middle.size() - 1));
        return middle.isEmpty()
                && suffix == null
                && first != null
                && first.length() > 1
                && family.equals(List.of(first))
                && last.equals(other.last);
    }

    /** Whether two full names may be those of one person. */
    boolean mayBe(PersonName other) {
        return isFormOf(other) || agreesWith(other);
    }

    private boolean agreesWith(PersonName other) {
        return last.equals(other.last)
                && firstsAgree(first, other.first)
                && (suffix == null || other.suffix == null || suffix.equals(other.suffix))
                && middlesAgree(other);
    }

    /** "George W." is not "George H. W.". */
    private boolean middlesAgree(PersonName other) {
        return middle.isEmpty() || other.middle.isEmpty() || areAbbreviated(middle.get(0), other.middle.get(0));
    }

    private static boolean firstsAgree(@Nullable String one, @Nullable String other) {
        return one != null && other != null && (areAbbreviated(one, other) || Nicknames.areOfOneName(one, other));
    }

    /** Whether two are the same, or the one is the initial of the other. */
    private static boolean areAbbreviated(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return one.equals(other) || (initial && one.charAt(0) == other.charAt(0));
    }
}
