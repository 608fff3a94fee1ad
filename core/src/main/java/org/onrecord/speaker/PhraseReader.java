// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes the noun phrases of an article apart, without a parser. */
final class PhraseReader {

    private static final Set<String> DETERMINERS = WordSet.of(
            "the a an this that these those some many several most all few both every each another any no",
            "his her their its our my your numerous various countless about around nearly roughly almost",
            "only just even perhaps at least more than such one two three four five six seven eight nine",
            "ten eleven twelve dozens hundreds thousands new latest recent million billion thousand",
            "hundred dozen");
    private static final Set<String> QUANTITIES = WordSet.of(
            "number lot couple dozens hundreds thousands scores handful slew plenty host one some many",
            "most several all few none two three both any each");
    private static final Set<String> PREPOSITIONS = WordSet.of(
            "of in at for from on with to by about against near under between among outside inside within",
            "across around over behind into throughout off without as");
    private static final Set<String> BREAKS = WordSet.of(
            "who which that whose whom where including like such when while because if and or but is was",
            "are were has had have also along said says say will would");
    private static final Set<String> LEADING = WordSet.of("according to by from per and but as if while though among");
    private static final Set<String> PARTICIPLES =
            WordSet.of("taken made run given led known seen held found written sent put drawn reached");
    /** Words that stand behind a noun and belong to it: "a person familiar with the matter", "a nurse there". */
    private static final Set<String> BEHIND_NOUN = WordSet.of(
            "familiar close aware present involved responsible here there nearby abroad online loyal opposed critical");

    private static final Set<String> THOSE = Set.of("those", "people", "anyone");

    private final Reading reading;
    private final Words words;
    private final Lexicon lexicon;

    PhraseReader(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
        this.lexicon = reading.lexicon();
    }

    /** The phrase in some words, or none where they hold no noun. */
    @Nullable
    Phrase read(int from, int to) {
        int first = from;
        while (first < to
                && (words.punctuation(first) || (LEADING.contains(words.lower(first)) && reading.nameOf(first) < 0))) {
            first++;
        }
        int start = afterDeterminers(first, to);
        if (start >= to) {
            return first < to ? new Phrase(reading, first, first, to - 1, to, to) : null;
        }
        int head = -1;
        int i = start;
        while (i < to && !ends(i, to, head, start)) {
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
            return start > first ? new Phrase(reading, first, start - 1, start - 1, start, namingEnd(start, to)) : null;
        }
        return new Phrase(reading, first, start, head, head + 1, namingEnd(i, to));
    }

    private int afterDeterminers(int from, int to) {
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
                    || number(i)) {
                i++;
            } else {
                return i;
            }
        }
        return i;
    }

    private boolean number(int i) {
        return Character.isDigit(words.form(i).charAt(0))
                && words.form(i).chars().allMatch(Character::isDigit)
                && words.form(i).length() < 4
                && !words.lower(i + 1).equals("percent")
                && !words.form(i + 1).equals("%")
                && !words.lower(i + 1).equals("in");
    }

    private boolean ends(int i, int to, int head, int start) {
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
                    && !quoteMark(i);
        }
        if (lower.equals("and") && head >= start && head == i - 1 && adjectival(head)) {
            return false;
        }
        if (i == start && (lower.equals("inside") || lower.equals("outside") || lower.equals("like"))) {
            return false;
        }
        return PREPOSITIONS.contains(lower)
                || BREAKS.contains(lower)
                || (head == i - 1 && behindNoun(i, to))
                || (head >= start && participle(i) && !lexicon.paper(lower));
    }

    private boolean behindNoun(int i, int to) {
        return BEHIND_NOUN.contains(words.lower(i))
                && !words.capital(i)
                && (i + 1 == to || PREPOSITIONS.contains(words.lower(i + 1)));
    }

    /** "Federal" in "federal and state officials". */
    private boolean adjectival(int i) {
        String word = words.form(i);
        return reading.nameOf(i) < 0
                && !Lexicon.plural(word)
                && !lexicon.role(word)
                && !lexicon.body(word)
                && !lexicon.paper(word)
                && !lexicon.generic(word)
                && !Pronouns.first(Lexicon.lower(word));
    }

    private boolean quoteMark(int i) {
        char c = words.form(i).charAt(0);
        return c == '“' || c == '”' || c == '"' || c == '‘' || c == '’' || c == '\'';
    }

    private boolean participle(int i) {
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
    private int namingEnd(int end, int to) {
        int i = end;
        while (i < to) {
            String lower = words.lower(i);
            boolean agent = participle(i) && words.lower(i + 1).equals("by");
            if (!PREPOSITIONS.contains(lower) && !agent) {
                break;
            }
            int next = i + (agent ? 2 : 1);
            while (next < to && !stopsNaming(next, i)) {
                next++;
            }
            i = next;
        }
        while (i > end && (words.punctuation(i - 1) || DETERMINERS.contains(words.lower(i - 1)))) {
            i--;
        }
        return i;
    }

    private boolean stopsNaming(int i, int open) {
        if (reading.nameOf(i) >= 0) {
            return false;
        }
        String lower = words.lower(i);
        if (words.punctuation(i)) {
            return !quoteMark(i)
                    && !words.form(i).equals("&")
                    && !words.form(i).equals("%")
                    && !words.form(i).equals("/");
        }
        if (lower.equals("and") || lower.equals("or")) {
            return false;
        }
        boolean those = THOSE.contains(words.lower(i - 1));
        return (PREPOSITIONS.contains(lower) && i > open + 1)
                || (BREAKS.contains(lower) && i > open + 1)
                || (!those && i > open + 1 && participle(i));
    }
}
