// SPDX-License-Identifier: Apache-2.0
package org.onrecord.across;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Lists of words that lie beside the classes: words on a line are separated by spaces, # begins a comment. */
final class WordFile {

    private WordFile() {}

    static List<List<String>> lines(String name) {
        try (InputStream stream = WordFile.class.getResourceAsStream(name)) {
            String list = new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
            return list.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split(" ", -1)))
                    .toList();
        } catch (IOException exception) {
            throw new UncheckedIOException(exception);
        }
    }
}
