// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells the names of newspapers, agencies and stations by their words. Safe to share between threads. */
final class Outlets {

    private final Set<String> printed = new HashSet<>();
    private final Set<String> stations = new HashSet<>();

    Outlets() {
        WordLists.read("outlets.txt", (kind, words) -> (kind.equals("station") ? stations : printed).addAll(words));
    }

    /** Whether one of the capitalised words belongs to the name of a newspaper, an agency or a station. */
    boolean isNamedIn(List<FrameWord> words) {
        return words.stream().anyMatch(word -> word.isCapitalised() && isOutlet(word.lower()));
    }

    /** Whether one of the words belongs to the name of a station. */
    boolean hasStation(List<FrameWord> words) {
        return words.stream().anyMatch(word -> stations.contains(word.lower()));
    }

    private boolean isOutlet(String word) {
        return printed.contains(word) || stations.contains(word);
    }
}
