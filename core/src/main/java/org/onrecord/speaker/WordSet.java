// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Small closed sets of words, as they stand in the code. */
final class WordSet {

    private WordSet() {}

    /** The words of some lines, separated by spaces. */
    static Set<String> of(String... lines) {
        return Stream.of(lines).flatMap(line -> Stream.of(line.split(" ", -1))).collect(Collectors.toUnmodifiableSet());
    }
}
