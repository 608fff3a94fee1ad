// SPDX-License-Identifier: Apache-2.0
package org.onrecord.corpus;

import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.statement.SpeakerType;

/**
 * A person or body as all documents of a record know it: the sum of its profiles.
 *
 * @param id made from the name that it was first met by ("tim-walz", "tim-walz-2" for a namesake); never changes
 * @param type person or organization
 * @param documents in how many documents it stands
 * @param names in how many documents each form of its name stands
 * @param roles the same for each role, the most frequent only
 * @param companions the same for the names of others in these documents, the most frequent only
 */
public record Identity(
        String id,
        SpeakerType type,
        int documents,
        Map<String, Integer> names,
        Map<String, Integer> roles,
        Map<String, Integer> companions) {

    private static final int MOST_COMPANIONS = 60;
    private static final int MOST_ROLES = 20;
    private static final Comparator<Map.Entry<String, Integer>> MOST_FREQUENT =
            Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey());

    public Identity {
        if (id.isBlank()) {
            throw new IllegalArgumentException("an identity needs an id");
        }
        names = Map.copyOf(names);
        roles = Map.copyOf(roles);
        companions = Map.copyOf(companions);
    }

    /** Somebody of whom no document is known yet. */
    public static Identity unknown(String id, SpeakerType type) {
        return new Identity(id, type, 0, Map.of(), Map.of(), Map.of());
    }

    /** This identity with one more document. */
    public Identity plus(Profile profile) {
        Map<String, Integer> moreNames = new TreeMap<>(names);
        profile.names().forEach(name -> moreNames.merge(name, 1, Integer::sum));
        Map<String, Integer> moreRoles = new TreeMap<>(roles);
        if (profile.role() != null) {
            moreRoles.merge(profile.role(), 1, Integer::sum);
        }
        Map<String, Integer> moreCompanions = new TreeMap<>(companions);
        profile.companions().forEach(name -> moreCompanions.merge(name, 1, Integer::sum));
        return new Identity(
                id, type, documents + 1, moreNames, most(moreRoles, MOST_ROLES), most(moreCompanions, MOST_COMPANIONS));
    }

    /** The form of at least two words that stands in most documents, or else the one that does. */
    public String name() {
        int most = names.entrySet().stream()
                .filter(form -> isFull(form.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
        return names.entrySet().stream()
                .filter(form -> most == 0 || (isFull(form.getKey()) && form.getValue() == most))
                .min(MOST_FREQUENT)
                .map(Map.Entry::getKey)
                .orElse(id);
    }

    /** Whether no document gives a name of two words, so that a later one may tell who it is: "Walz", "Reuters". */
    public boolean isKnownByOneWord() {
        return names.keySet().stream().noneMatch(Identity::isFull);
    }

    private static boolean isFull(String name) {
        return name.indexOf(' ') > 0;
    }

    private static Map<String, Integer> most(Map<String, Integer> counts, int number) {
        return counts.entrySet().stream()
                .sorted(MOST_FREQUENT)
                .limit(number)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
