// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is known of what somebody said.
 *
 * @param name by which somebody is shown, or that was asked for
 * @param id across documents; absent where a name was asked for
 * @param names other names that articles give, or those who are called by the name that was asked for
 * @param roles the roles that articles give, with the time over which they do
 * @param timeline statements by month and act
 * @param disputes what others dispute of it, and what the person disputes
 * @param decisions what people have decided on who that is
 * @param author who decided or corrected last in this browser
 * @param found the statements
 */
record PersonView(
        String name,
        @Nullable String id,
        List<FoundView.Choice> names,
        List<Held> roles,
        @Nullable Table timeline,
        List<DisputesPage.Sides> disputes,
        List<DecisionView> decisions,
        String author,
        FoundView found) {

    /**
     * A role, and from when to when it is given.
     *
     * @param when empty where that is not known
     * @param count how many articles or statements give it
     */
    record Held(String role, String when, long count) {}

    /** The page's own address. */
    String address() {
        return id == null ? Locations.named(name) : Locations.person(id);
    }

    PersonView {
        names = List.copyOf(names);
        roles = List.copyOf(roles);
        disputes = List.copyOf(disputes);
        decisions = List.copyOf(decisions);
    }
}
