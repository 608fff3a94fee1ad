// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words without case, accents and punctuation, each with a space before and behind it.
 *
 * @param text {@code " ada lindqvist "}; a single space if there are none; without the space behind if the last may go on
 */
record FoldedWords(String text) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    static FoldedWords of(String text) {
        String plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        String words =
                BETWEEN.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return new FoldedWords(words.isEmpty() ? " " : " " + words + " ");
    }

    /** The same, where the last word may go on. */
    FoldedWords open() {
        return new FoldedWords(text.substring(0, text.length() - 1));
    }

    /** The words; without the last one if it may go on. */
    Stream<String> whole() {
        int end = text.lastIndexOf(' ');
        return end <= 0 ? Stream.empty() : Arrays.stream(text.substring(1, end).split(" "));
    }

    /** Whether the others stand in these, one after the other. */
    boolean contain(FoldedWords others) {
        return text.contains(others.text);
    }
}
