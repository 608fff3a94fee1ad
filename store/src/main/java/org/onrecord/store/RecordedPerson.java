// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
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

    public RecordedPerson {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
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
