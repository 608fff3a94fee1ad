// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.Collections;
import java.util.Set;
import org.onrecord.corpus.Identity;
import org.onrecord.corpus.Profile;

/** What, besides the name, speaks for or against a profile being of an identity. */
final class Acquaintance {

    private static final double ROLE = 1.5;
    private static final double OTHER_FIELD = -1.5;
    private static final double COMPANION = 0.25;
    private static final double COMPANIONS = 1;

    private Acquaintance() {}

    /** Above 0 speaks for it, below against. */
    static double of(Profile profile, Identity identity) {
        return role(profile, identity) + companions(profile, identity);
    }

    private static double role(Profile profile, Identity identity) {
        if (profile.role() == null) {
            return 0;
        }
        Set<String> role = RoleWords.of(Set.of(profile.role()));
        Set<String> roles = RoleWords.of(identity.roles().keySet());
        if (!Collections.disjoint(role, roles)) {
            return ROLE;
        }
        return RoleWords.areOfOtherFields(role, roles) ? OTHER_FIELD : 0;
    }

    private static double companions(Profile profile, Identity identity) {
        long shared = profile.companions().stream()
                .filter(identity.companions()::containsKey)
                .count();
        return Math.min(COMPANIONS, COMPANION * shared);
    }
}
