// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BiConsumer;

/** The word lists beside this class: lines of a key, a colon and words; what begins with {@code #} is a comment. */
final class WordLists {

    private WordLists() {}

    /** Hands over each line's key and words, in order; a key may come again. */
    static void read(String name, BiConsumer<String, List<String>> line) {
        for (String text : lines(name)) {
            int colon = text.indexOf(':');
            if (colon > 0 && text.charAt(0) != '#') {
                line.accept(
                        text.substring(0, colon),
                        List.of(text.substring(colon + 1).strip().split(" ", -1)));
            }
        }
    }

    static List<String> lines(String name) {
        try (InputStream stream = WordLists.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("no resource " + name + " beside " + WordLists.class.getName());
            }
            return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read resource " + name, unreadable);
        }
    }
}
