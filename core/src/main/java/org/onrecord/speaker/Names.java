// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.List;

/** Tells whether names that differ can be one person's. */
final class Names {

    private Names() {}

    /** Whether two names with one surname can be one person's: "J. Berg", "James Berg", "Jim Berg", "James M. Berg". */
    static boolean compatible(List<String> one, List<String> other, Lexicon lexicon) {
        String a = Lexicon.lower(one.get(0));
        String b = Lexicon.lower(other.get(0));
        boolean initial = a.charAt(0) == b.charAt(0) && (a.endsWith(".") || b.endsWith("."));
        boolean middle = (one.size() > 2 && Lexicon.lower(one.get(1)).equals(b))
                || (other.size() > 2 && Lexicon.lower(other.get(1)).equals(a));
        return a.equals(b) || initial || middle || lexicon.nickname(a, b);
    }
}
