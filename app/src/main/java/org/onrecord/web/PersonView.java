// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of what somebody said.
 *
 * @param name as it was asked for
 * @param names the names under which statements were found, with how many each
 * @param roles the roles that articles give, with the time over which they do
 * @param acts what the person does, with how many statements each
 * @param timeline statements by month and act
 * @param disputes what others dispute of it, and what the person disputes
 * @param found the statements
 */
record PersonView(
        String name,
        List<FoundView.Choice> names,
        List<Held> roles,
        List<FoundView.Choice> acts,
        @Nullable Table timeline,
        List<DisputesPage.Sides> disputes,
        FoundView found) {

    /**
     * A role, and from when to when it is given.
     *
     * @param from date of the first statement; empty where none has one
     * @param to date of the last
     */
    record Held(String role, long count, String from, String to) {

        String when() {
            return from.equals(to) ? from : from + " to " + to;
        }
    }

    PersonView {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        acts = List.copyOf(acts);
        disputes = List.copyOf(disputes);
    }
}
