// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;

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

    private static final Set<String> DETERMINERS = Set.of(
            "the",
            "a",
            "an",
            "this",
            "that",
            "these",
            "those",
            "some",
            "many",
            "several",
            "most",
            "all",
            "few",
            "both",
            "every",
            "each",
            "another",
            "any",
            "no",
            "his",
            "her",
            "their",
            "its",
            "our",
            "my",
            "your",
            "numerous",
            "various",
            "countless",
            "about",
            "around",
            "nearly",
            "roughly",
            "almost",
            "only",
            "just",
            "even",
            "perhaps",
            "at",
            "least",
            "more",
            "than",
            "such",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "dozens",
            "hundreds",
            "thousands",
            "new",
            "latest",
            "recent",
            "million",
            "billion",
            "thousand",
            "hundred",
            "dozen");
    private static final Set<String> QUANTITIES = Set.of(
            "number",
            "lot",
            "couple",
            "dozens",
            "hundreds",
            "thousands",
            "scores",
            "handful",
            "slew",
            "plenty",
            "host",
            "one",
            "some",
            "many",
            "most",
            "several",
            "all",
            "few",
            "none",
            "two",
            "three",
            "both",
            "any",
            "each");
    private static final Set<String> PREPOSITIONS = Set.of(
            "of",
            "in",
            "at",
            "for",
            "from",
            "on",
            "with",
            "to",
            "by",
            "about",
            "against",
            "near",
            "under",
            "between",
            "among",
            "outside",
            "inside",
            "within",
            "across",
            "around",
            "over",
            "behind",
            "into",
            "throughout",
            "off",
            "without",
            "as");
    private static final Set<String> BREAKS = Set.of(
            "who",
            "which",
            "that",
            "whose",
            "whom",
            "where",
            "including",
            "like",
            "such",
            "when",
            "while",
            "because",
            "if",
            "and",
            "or",
            "but",
            "is",
            "was",
            "are",
            "were",
            "has",
            "had",
            "have",
            "also",
            "along",
            "said",
            "says",
            "say",
            "will",
            "would");
    private static final Set<String> LEADING =
            Set.of("according", "to", "by", "from", "per", "and", "but", "as", "if", "while", "though", "among");
    private static final Set<String> PARTICIPLES = Set.of(
            "taken", "made", "run", "given", "led", "known", "seen", "held", "found", "written", "sent", "put", "drawn",
            "reached");

    /** The phrase in some words, or none where they hold no noun. */
    static @Nullable Phrase of(Reading reading, int from, int to) {
        Words words = reading.words();
        int first = from;
        while (first < to
                && (words.punctuation(first) || (LEADING.contains(words.lower(first)) && reading.nameOf(first) < 0))) {
            first++;
        }
        int start = afterDeterminers(reading, first, to);
        if (start >= to) {
            return first < to ? new Phrase(reading, first, first, to - 1, to, to) : null;
        }
        int head = -1;
        int i = start;
        while (i < to && !ends(reading, i, head, start)) {
            Name name = reading.nameAt(i);
            if (name != null) {
                head = Math.min(name.to(), to) - 1;
                i = Math.max(i + 1, Math.min(name.to(), to));
            } else {
                head = words.possessive(i) ? head : i;
                i++;
            }
        }
        if (head < 0) {
            return start > first
                    ? new Phrase(reading, first, start - 1, start - 1, start, namingEnd(reading, start, to))
                    : null;
        }
        return new Phrase(reading, first, start, head, head + 1, namingEnd(reading, i, to));
    }

    private static int afterDeterminers(Reading reading, int from, int to) {
        Words words = reading.words();
        int i = from;
        while (i < to) {
            if (reading.nameOf(i) >= 0) {
                return i;
            }
            boolean quantity =
                    QUANTITIES.contains(words.lower(i)) && words.lower(i + 1).equals("of");
            if (quantity && i + 2 < to) {
                i += 2;
            } else if ((DETERMINERS.contains(words.lower(i))
                            && !(i == from && Pronouns.relative(words.lower(i)) && i + 1 == to))
                    || number(words, i)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private static boolean number(Words words, int i) {
        return Character.isDigit(words.form(i).charAt(0))
                && words.form(i).chars().allMatch(Character::isDigit)
                && words.form(i).length() < 4
                && !words.lower(i + 1).equals("percent")
                && !words.form(i + 1).equals("%")
                && !words.lower(i + 1).equals("in");
    }

    private static boolean ends(Reading reading, int i, int head, int start) {
        Words words = reading.words();
        if (reading.nameOf(i) >= 0) {
            return false;
        }
        if (words.possessive(i)) {
            return false;
        }
        String lower = words.lower(i);
        if (words.punctuation(i)) {
            return !words.form(i).equals("%")
                    && !words.form(i).equals("/")
                    && !words.form(i).equals("&")
                    && !quoteMark(words, i);
        }
        if (lower.equals("and") && head >= start && head == i - 1 && adjectival(reading, head)) {
            return false;
        }
        if (i == start && (lower.equals("inside") || lower.equals("outside") || lower.equals("like"))) {
            return false;
        }
        return PREPOSITIONS.contains(lower)
                || BREAKS.contains(lower)
                || (head >= start && participle(words, i) && !reading.lexicon().paper(lower));
    }

    /** "Federal" in "federal and state officials". */
    private static boolean adjectival(Reading reading, int i) {
        String word = reading.words().form(i);
        Lexicon lexicon = reading.lexicon();
        return reading.nameOf(i) < 0
                && !Lexicon.plural(word)
                && !lexicon.role(word)
                && !lexicon.body(word)
                && !lexicon.paper(word)
                && !lexicon.generic(word)
                && !Pronouns.first(Lexicon.lower(word));
    }

    private static boolean quoteMark(Words words, int i) {
        char c = words.form(i).charAt(0);
        return c == '“' || c == '”' || c == '"' || c == '‘' || c == '’' || c == '\'';
    }

    private static boolean participle(Words words, int i) {
        String lower = words.lower(i);
        boolean ending =
                lower.length() > 4 && (lower.endsWith("ed") || lower.endsWith("ing")) && lower.indexOf('-') < 0;
        return (ending || PARTICIPLES.contains(lower))
                && !words.capital(i)
                && !lower.endsWith("eed")
                && (words.lower(i + 1).isEmpty()
                        || !words.word(i + 1)
                        || PREPOSITIONS.contains(words.lower(i + 1))
                        || DETERMINERS.contains(words.lower(i + 1))
                        || words.capital(i + 1)
                        || words.lower(i + 1).equals("last")
                        || words.lower(i + 1).equals("earlier"));
    }

    /** After the prepositional phrases that belong to the name. */
    private static int namingEnd(Reading reading, int end, int to) {
        Words words = reading.words();
        int i = end;
        while (i < to) {
            String lower = words.lower(i);
            boolean agent = participle(words, i) && words.lower(i + 1).equals("by");
            if (!PREPOSITIONS.contains(lower) && !agent) {
                break;
            }
            int next = i + (agent ? 2 : 1);
            while (next < to && !stopsNaming(reading, next, i)) {
                next++;
            }
            i = next;
        }
        while (i > end && (words.punctuation(i - 1) || DETERMINERS.contains(words.lower(i - 1)))) {
            i--;
        }
        return i;
    }

    private static boolean stopsNaming(Reading reading, int i, int open) {
        Words words = reading.words();
        if (reading.nameOf(i) >= 0) {
            return false;
        }
        String lower = words.lower(i);
        if (words.punctuation(i)) {
            return !quoteMark(words, i)
                    && !words.form(i).equals("&")
                    && !words.form(i).equals("%")
                    && !words.form(i).equals("/");
        }
        if (lower.equals("and") || lower.equals("or")) {
            return false;
        }
        boolean those = Set.of("those", "people", "anyone").contains(words.lower(i - 1));
        return (PREPOSITIONS.contains(lower) && i > open + 1)
                || (BREAKS.contains(lower) && i > open + 1)
                || (!those && i > open + 1 && participle(words, i));
    }

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
