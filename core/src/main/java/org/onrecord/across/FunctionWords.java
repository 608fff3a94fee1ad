// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The small change of the language. */
final class FunctionWords {

    private static final Set<String> WORDS = read();

    private FunctionWords() {}

    static boolean contains(String lower) {
        return WORDS.contains(lower);
    }

    private static Set<String> read() {
        try (InputStream stream = FunctionWords.class.getResourceAsStream("function-words.txt")) {
            String list = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return list.lines()
                    .filter(line -> !line.startsWith("#"))
                    .flatMap(line -> Stream.of(line.split(" ", -1)))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
