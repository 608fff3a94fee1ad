// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The content of an attribution as words.
 *
 * @param text its pieces, one a line
 * @param words all of its words
 * @param stems their stems
 * @param sentences the words of each sentence; never empty, though a sentence may be
 * @param questions for each sentence, whether it ends in a question mark
 */
record Content(
        String text, List<String> words, List<String> stems, List<List<String>> sentences, List<Boolean> questions) {

    private static final Pattern SENTENCE_END =
            Pattern.compile("(?<=[.?!])[\"\u201d\u2019']*\\s+(?=[\"\u201c\u2018'\\[(]*[A-Z])|\n");

    private static final String CLOSING = " \"\u201d\u2019'|";

    static Content of(String text, Stems stems) {
        List<String> words = Words.of(text);
        List<List<String>> sentences = new ArrayList<>();
        List<Boolean> questions = new ArrayList<>();
        for (String sentence : SENTENCE_END.split(text, -1)) {
            if (!isEmpty(sentence)) {
                sentences.add(Words.of(sentence));
                questions.add(endsInQuestion(sentence));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(List.of());
            questions.add(false);
        }
        return new Content(text, words, words.stream().map(stems::of).toList(), sentences, questions);
    }

    boolean endsInQuestion() {
        return questions.get(questions.size() - 1);
    }

    /** The first sentence, without "that" in front. */
    List<String> opening() {
        List<String> first = sentences.get(0);
        boolean that = !first.isEmpty() && first.get(0).equals("that");
        return that ? first.subList(1, first.size()) : first;
    }

    private static boolean isEmpty(String sentence) {
        return sentence.chars().allMatch(character -> CLOSING.indexOf(character) >= 0);
    }

    private static boolean endsInQuestion(String sentence) {
        int last = sentence.length() - 1;
        while (last >= 0 && CLOSING.indexOf(sentence.charAt(last)) >= 0) {
            last--;
        }
        return last >= 0 && sentence.charAt(last) == '?';
    }
}
