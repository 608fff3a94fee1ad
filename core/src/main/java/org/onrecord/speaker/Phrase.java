// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

/**
 * A noun phrase of the text, taken apart without a parser: its determiner, its noun, and how far it names somebody.
 *
 * @param reading the article
 * @param from its first word
 * @param start its first word after determiners and numbers
 * @param head its noun, the last word before a preposition or a mark; a possessive ending never
 * @param headEnd after the noun
 * @param end after the words that belong to the name of what it refers to: "Officials at the mill | who asked"
 */
record Phrase(Reading reading, int from, int start, int head, int headEnd, int end) {

    Words words() {
        return reading.words();
    }

    /** The noun in lower case. */
    String noun() {
        return words().lower(head);
    }

    /** The determiner in lower case; empty where there is none. */
    String determiner() {
        return start > from ? words().lower(from) : "";
    }

    boolean indefinite() {
        return switch (determiner()) {
            case "a", "an", "another", "one", "some", "any", "each", "every", "several", "many", "no", "few" -> true;
            default -> false;
        };
    }

    /** Whether it is somebody's: "his spokesman". */
    boolean possessed() {
        return switch (determiner()) {
            case "his", "her", "their", "its", "my", "our" -> true;
            default -> words().possessive(start + 1) || ownedName();
        };
    }

    private boolean ownedName() {
        for (int i = start; i < head; i++) {
            if (words().possessive(i)) {
                return true;
            }
        }
        return false;
    }

    boolean definite() {
        return switch (determiner()) {
            case "the", "this", "these", "that", "those", "both" -> true;
            default -> false;
        };
    }

    /** Whether a word stands before the noun or is the noun. */
    boolean has(String word) {
        for (int i = from; i < headEnd; i++) {
            if (words().lower(i).equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean plural() {
        return Lexicon.plural(noun());
    }

    /** Whether it is a single capitalised word that is no common noun as far as the lists and the text tell. */
    boolean properNoun() {
        Lexicon lexicon = reading.lexicon();
        String word = words().form(head);
        return from == head
                && end == headEnd
                && words().capital(head)
                && word.length() > 2
                && !plural()
                && (!words().headline(words().sentence(head))
                        || words().form(headEnd).equals(":"))
                && !words().seenLower(noun())
                && !lexicon.functionWord(word)
                && !lexicon.role(word)
                && !lexicon.body(word)
                && !lexicon.paper(word)
                && !lexicon.generic(word)
                && !lexicon.people(word)
                && !lexicon.party(word);
    }

    /** Whether more than a noun names it: "the chair of the mill". */
    boolean complemented() {
        return end > headEnd;
    }

    /** The words that name it, in lower case but for names: "small groups of protesters". */
    String naming() {
        StringBuilder naming = new StringBuilder();
        Words words = words();
        for (int i = start; i < end; i++) {
            boolean gap = i > start && words.start(i) > words.end(i - 1);
            naming.append(gap ? " " : "").append(keepsCapital(i) ? words.form(i) : words.lower(i));
        }
        return naming.toString().replaceAll("[\"“”]|''|^[‘’']+", "").trim();
    }

    private boolean keepsCapital(int i) {
        Words words = words();
        if (reading.nameOf(i) >= 0 || words.allCapitals(i) || properNoun()) {
            return true;
        }
        if (reading.lexicon().people(words.form(i)) || (reading.lexicon().party(words.form(i)) && words.capital(i))) {
            return true;
        }
        return i > from && !words.first(i) && !words.headline(words.sentence(i));
    }
}
