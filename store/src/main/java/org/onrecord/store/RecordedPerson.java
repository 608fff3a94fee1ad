// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.SpeakerType;

/**
 * A person or body as the documents of the record know it, under all of its names.
 *
 * @param id by which the field {@code person} of a query finds it
 * @param name by which it is shown
 * @param names all names that documents give, the one in most documents first
 * @param roles what it was when, the earliest first
 * @param documents in how many it stands
 */
public record RecordedPerson(
        String id, SpeakerType type, String name, List<String> names, List<Held> roles, int documents) {

    private static final Comparator<Held> LATEST = Comparator.comparing(
                    Held::last, Comparator.nullsFirst(Comparator.<String>naturalOrder()))
            .thenComparingInt(Held::documents);

    public RecordedPerson {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
    }

    /** The role that the latest documents give and those that most documents give, so many at most, the earliest first. */
    public List<Held> foremostRoles(int most) {
        List<Held> given = roles.stream().filter(held -> held.role() != null).toList();
        List<Held> foremost = Stream.concat(
                        given.stream().max(LATEST).stream(),
                        given.stream()
                                .sorted(Comparator.comparingInt(Held::documents).reversed()))
                .distinct()
                .limit(most)
                .toList();
        return given.stream().filter(foremost::contains).toList();
    }

    /**
     * A role, in the words of the documents.
     *
     * @param role absent for the documents that give none
     * @param first day of publication of the first document that gives it, an ISO date; absent where that is unknown
     * @param last the same of the last one
     */
    public record Held(
            @Nullable String role,
            @Nullable String first,
            @Nullable String last,
            int documents) {}
}
