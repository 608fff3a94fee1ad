// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.corpus.Identity;
import org.onrecord.corpus.Profile;
import org.onrecord.statement.SpeakerType;

/**
 * Makes the keys by which those whom a profile may be of are found: whoever keeps the record indexes the keys of each
 * identity and fetches those that share one with a profile. Full names as they are; last names for people; names and initials for bodies, and a
 * single word as a last name too, since a text may not show which it is. Safe to share between threads.
 */
public final class IdentityKeys {

    private static final int FEWEST_INITIALS = 3;

    public Set<String> of(Profile profile) {
        return keys(profile.type(), profile.names());
    }

    public Set<String> of(Identity identity) {
        return keys(identity.type(), identity.names().keySet());
    }

    private static Set<String> keys(SpeakerType type, Collection<String> names) {
        Set<String> keys = new TreeSet<>();
        for (String name : names) {
            if (name.indexOf(' ') > 0) {
                keys.add("name:" + name);
            }
            if (type == SpeakerType.PERSON) {
                keys.add("person:" + PersonName.of(name).last());
            } else {
                BodyName body = BodyName.of(name);
                keys.add("body:" + body.form());
                if (IdentityRecognizer.mayBeSurname(name)) {
                    keys.add("person:" + PersonName.of(name).last());
                }
                if (body.initials().length() >= FEWEST_INITIALS) {
                    keys.add("initials:" + body.initials());
                }
            }
        }
        return keys;
    }
}
