// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.corpus.Wording;

/** How the speakers of two wordings stand to each other, by last name. */
enum Speakers {
    /** One of them is the same. */
    AGREE,
    /** Who speaks is unknown in one. */
    UNKNOWN,
    /** They are others. */
    DIFFER;

    static Speakers of(Wording one, Wording other) {
        if (one.speakers().isEmpty() || other.speakers().isEmpty()) {
            return UNKNOWN;
        }
        Set<String> names = lastNames(one.speakers());
        return lastNames(other.speakers()).stream().anyMatch(names::contains) ? AGREE : DIFFER;
    }

    private static Set<String> lastNames(List<String> names) {
        return names.stream()
                .map(name -> name.replaceFirst(",? (?:Jr|Sr|II|III|IV)\\.?$", ""))
                .map(name -> name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
    }
}
