// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words of a text in lower case, with contractions taken apart: "won't" is "wo", "not". */
final class Words {

    private static final Set<String> BEFORE_IS = Set.of("it", "he", "she", "that", "there", "what", "who", "here");
    private static final Set<String> AFTER_HAD = Set.of("been", "better", "had");

    private final List<String> found = new ArrayList<>();

    private Words() {}

    static List<String> of(String text) {
        Words words = new Words();
        int place = 0;
        while (place < text.length()) {
            if (Character.isLetterOrDigit(text.charAt(place))) {
                int end = end(text, place);
                words.add(text.substring(place, end).toLowerCase(Locale.ROOT).replace('\u2019', '\''));
                place = end;
            } else {
                place++;
            }
        }
        words.tellHadFromWould();
        return words.found;
    }

    /** Where the word ends that begins at {@code start}: apostrophes and hyphens between letters belong to it. */
    static int end(String text, int start) {
        int place = start;
        while (place < text.length()) {
            boolean joined = isJoint(text.charAt(place))
                    && place + 1 < text.length()
                    && Character.isLetterOrDigit(text.charAt(place + 1));
            if (!joined && !Character.isLetterOrDigit(text.charAt(place))) {
                return place;
            }
            place++;
        }
        return place;
    }

    private static boolean isJoint(char character) {
        return character == '\'' || character == '\u2019' || character == '-';
    }

    private void add(String word) {
        if (split(word, "n't", "not")
                || split(word, "'ll", "will")
                || split(word, "'d", "would")
                || split(word, "'ve", "have")
                || split(word, "'re", "are")
                || split(word, "'m", "am")) {
            return;
        }
        if (!word.endsWith("'s") || word.length() == 2) {
            found.add(word);
            return;
        }
        String base = word.substring(0, word.length() - 2);
        found.add(base);
        if (BEFORE_IS.contains(base)) {
            found.add("is");
        }
    }

    private boolean split(String word, String ending, String meaning) {
        if (!word.endsWith(ending) || word.length() == ending.length()) {
            return false;
        }
        found.add(word.substring(0, word.length() - ending.length()));
        found.add(meaning);
        return true;
    }

    /** "He'd walked" is "he had walked", "he'd walk" is "he would walk". */
    private void tellHadFromWould() {
        for (int index = 1; index < found.size() - 1; index++) {
            String after = found.get(index + 1);
            boolean past = (after.endsWith("ed") && !after.equals("need")) || AFTER_HAD.contains(after);
            if (past && found.get(index).equals("would")) {
                found.set(index, "had");
            }
        }
    }
}
