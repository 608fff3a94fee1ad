// SPDX-License-Identifier: Apache-2.0
package org.onrecord.people;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A role that somebody had for a time, after <a href="http://www.popoloproject.com/specs/membership.html">Popolo's
 * memberships</a>.
 *
 * @param role what the holder is called ("governor", "press secretary", "President of the United States"); not empty
 * @param body the organization that the role belongs to ("Harbour Council"); absent where the file does not say
 * @param areas the names of the place that it is for ("Minnesota", "Minn."); empty where the file does not say
 * @param start its first day; absent where that is not known
 * @param end its last day; absent where that is not known, or it has not ended
 */
public record Office(
        String role,
        @Nullable String body,
        List<String> areas,
        @Nullable LocalDate start,
        @Nullable LocalDate end) {

    public Office {
        if (role.isBlank()) {
            throw new IllegalArgumentException("an office needs a role; body '" + body + "'");
        }
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(role + " ends on " + end + ", before it starts on " + start);
        }
        areas = List.copyOf(areas);
    }

    /** Whether it was held on a day. Both the first and the last day count. */
    public boolean heldOn(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }
}
