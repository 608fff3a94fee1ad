// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Chooses some of the hashes of a text so that two texts with a long enough run in common are sure to have one of the
 * chosen in common: of each so many in a row, the smallest. Schleimer, Wilkerson and Aiken, "Winnowing: Local Algorithms
 * for Document Fingerprinting", SIGMOD 2003.
 */
final class Winnowing {

    private Winnowing() {}

    /**
     * The smallest hash of every window; all of them where there are fewer than a window holds.
     *
     * @param window how many hashes in a row a window holds; at least 1
     */
    static Set<Long> of(List<Long> hashes, int window) {
        Set<Long> chosen = new TreeSet<>();
        if (hashes.size() <= window) {
            chosen.addAll(hashes);
            return chosen;
        }
        for (int at = 0; at + window <= hashes.size(); at++) {
            long smallest = hashes.get(at);
            for (long hash : hashes.subList(at, at + window)) {
                smallest = Math.min(smallest, hash);
            }
            chosen.add(smallest);
        }
        return chosen;
    }
}
