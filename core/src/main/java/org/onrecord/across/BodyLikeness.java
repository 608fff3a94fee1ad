// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.List;
import org.onrecord.corpus.Identity;
import org.onrecord.corpus.Profile;

/** How well the profile of a body fits an identity: by its names, in full or as initials. */
final class BodyLikeness implements Likeness {

    private static final double SAME = 2;
    private static final double INITIALS = 1.25;
    private static final int FEWEST_INITIALS = 4;

    private final List<BodyName> names;
    private final BodyName name;
    private final boolean acronym;

    BodyLikeness(Profile profile) {
        this.name = BodyName.of(profile.name());
        this.acronym = BodyName.isAcronym(profile.name());
        this.names = BodyName.of(profile.names().stream());
    }

    @Override
    public double to(Identity identity) {
        List<BodyName> known = BodyName.of(identity.names().keySet().stream());
        if (known.stream().anyMatch(other -> other.form().equals(name.form()) || isAlias(other))) {
            return SAME;
        }
        boolean alias = names.stream()
                .anyMatch(one -> one.form().equals(one.initials())
                        && known.stream().anyMatch(other -> other.form().equals(one.form())));
        return alias || abbreviates(identity, known) ? INITIALS : 0;
    }

    /** Whether the document gives the body this name of several words, too. */
    private boolean isAlias(BodyName other) {
        return other.form().indexOf(' ') > 0
                && names.stream().anyMatch(one -> one.form().equals(other.form()));
    }

    /** Whether the one is known only by the initials of the other. Three letters may stand for many a body. */
    private boolean abbreviates(Identity identity, List<BodyName> known) {
        boolean knownByAcronym = identity.names().keySet().stream().allMatch(BodyName::isAcronym);
        return acronym != knownByAcronym
                && name.initials().length() >= FEWEST_INITIALS
                && known.stream().allMatch(other -> other.initials().equals(name.initials()));
    }
}
