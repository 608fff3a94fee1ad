// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The small change of the language. */
final class FunctionWords {

    private static final Set<String> WORDS =
            WordFile.lines("function-words.txt").stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private FunctionWords() {}

    static boolean contains(String lower) {
        return WORDS.contains(lower);
    }
}
