// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A closed set of English words, compared by stem. */
final class Words {

    private final Set<String> stems;

    private Words(Set<String> stems) {
        this.stems = stems;
    }

    /** The words of a list, separated by spaces. */
    static Words of(String... lists) {
        return new Words(Arrays.stream(lists)
                .flatMap(list -> Arrays.stream(list.split(" ", -1)))
                .map(Stems::of)
                .collect(Collectors.toUnmodifiableSet()));
    }

    boolean contains(String stem) {
        return stems.contains(stem);
    }

    boolean isIn(List<String> text) {
        return text.stream().anyMatch(stems::contains);
    }
}
