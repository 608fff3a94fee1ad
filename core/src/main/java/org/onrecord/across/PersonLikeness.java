// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.Map;
import org.onrecord.corpus.Identity;
import org.onrecord.corpus.Profile;

/** How well the profile of a person fits an identity: names first, then what else is known. */
final class PersonLikeness implements Likeness {

    private static final double SAME_FIRST = 2;
    private static final double LIKE_FIRST = 1.25;
    private static final double SURNAME = 0.25;
    private static final double SUFFIX_OPEN = -1.5;
    /**
     * A form in so many of the documents is no slip: who contradicts it is somebody else, unless the form that agrees is no
     * less common. A headline may put a word before a name.
     */
    private static final double COMMON = 0.2;

    private final PersonName name;
    private final Profile profile;

    PersonLikeness(Profile profile) {
        this.profile = profile;
        this.name = PersonName.of(profile.name());
    }

    @Override
    public double to(Identity identity) {
        double likeness = names(identity);
        return likeness == 0 ? 0 : likeness + Acquaintance.of(profile, identity);
    }

    private double names(Identity identity) {
        double likeness = 0;
        int agreeing = 0;
        int against = 0;
        boolean full = false;
        for (Map.Entry<String, Integer> form : identity.names().entrySet()) {
            PersonName other = PersonName.of(form.getKey());
            if (name.isFull() && other.isFull()) {
                full = true;
                double like = full(other);
                boolean common = form.getValue() >= COMMON * identity.documents();
                if (like > 0) {
                    agreeing = Math.max(agreeing, form.getValue());
                } else if (common && other.last().equals(name.last()) && !name.mayBe(other)) {
                    against = Math.max(against, form.getValue());
                }
                likeness = Math.max(likeness, like);
            } else if (other.last().equals(name.last())) {
                likeness = Math.max(likeness, SURNAME);
            }
        }
        return against > agreeing || (full && likeness == SURNAME) ? 0 : likeness;
    }

    private double full(PersonName other) {
        if (!name.mayBe(other)) {
            return 0;
        }
        double likeness = String.valueOf(name.first()).equals(other.first()) ? SAME_FIRST : LIKE_FIRST;
        boolean open = (name.suffix() == null) != (other.suffix() == null);
        return open ? likeness + SUFFIX_OPEN : likeness;
    }
}
