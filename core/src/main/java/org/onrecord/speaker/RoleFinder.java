// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Paragraph;
import org.onrecord.people.Gender;

/**
 * Finds the roles that the text gives beside a name: "White House press secretary Ada Lind", "Ada Lind, the White House
 * press secretary,", "his wife, Ada", "Ada Lind is a lawyer".
 */
final class RoleFinder {

    private static final Set<String> DETERMINERS =
            Set.of("a", "an", "the", "his", "her", "their", "my", "its", "our", "another", "one");
    private static final Set<String> BREAKS = WordSet.of(
            "said says told by from with as and but that when while if to of for in at on who is was were",
            "are between than or against about like after before including under over into has had have",
            "did does will would could should also because until since where which not called named",
            "calling asked quoted");
    private static final Set<String> ADJECTIVES =
            WordSet.of("retired disgraced renowned noted acclaimed registered jailed indicted beloved red");
    private static final Set<String> VERBS = WordSet.of(
            "led made forced let saw met got gave took came went put beat became sent left kept held won",
            "lost hit wrote thought knew felt using being calling making having including");
    private static final Set<String> VAGUE =
            Set.of("person", "figure", "man", "woman", "guest", "fan", "winner", "hero", "child");
    private static final int LONGEST = 14;

    private final Words words;
    private final Lexicon lexicon;

    RoleFinder(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
    }

    /** Notes what stands around one mention of a person. */
    void read(Name name, Figure person) {
        before(name, person);
        int after = afterMark(name.to());
        if (words.kind(name.from()) == Paragraph.Kind.HEADLINE) {
            return;
        }
        apposition(after, person);
        if (words.lower(name.to()).equals("is") || words.lower(name.to()).equals("was")) {
            described(name.to() + 1, person);
        }
        appositionBefore(name, person);
    }

    /** After "(R-Ohio)". */
    private int afterMark(int i) {
        if (!words.form(i).equals("(")) {
            return i;
        }
        for (int k = i + 1; k < i + 8; k++) {
            if (words.form(k).equals(")")) {
                return k + 1;
            }
        }
        return i;
    }

    private void before(Name name, Figure person) {
        int from = name.from();
        String beforeCore = words.form(name.core() - 1);
        boolean titled =
                name.titled() && (lexicon.title(beforeCore) || lexicon.role(beforeCore) || lexicon.party(beforeCore));
        boolean role = from > 0 && lexicon.singularRole(words.form(from - 1)) && sameSentence(from - 1, from);
        boolean courtesy = titled && courtesy(words.form(name.core() - 1));
        if ((!titled && !role) || (courtesy && !role)) {
            return;
        }
        int start = from;
        while (start > 0 && from - start < 8 && sameSentence(start - 1, from) && describes(start - 1)) {
            start--;
        }
        while (start < name.core() && (words.possessive(start) || words.punctuation(start))) {
            start++;
        }
        int end = courtesy || !titled ? from : name.core();
        String head = words.form(end - 1);
        String text = words.text(start, end);
        note(person, text, head);
        String before = words.lower(start - 1);
        if (lexicon.kin(head) && (before.equals("his") || before.equals("her") || before.equals("my"))) {
            note(person, before + " " + head, head);
        }
        for (int i = start; i < end; i++) {
            if (lexicon.singularRole(words.form(i)) || lexicon.title(words.form(i))) {
                note(person, words.text(start, i + 1), words.form(i));
            }
        }
    }

    private static boolean courtesy(String title) {
        return title.matches("(?i)(mr|mrs|ms|miss|mme|dr)\\.?");
    }

    private boolean sameSentence(int i, int j) {
        return words.sentence(i) == words.sentence(j);
    }

    /** Whether a word can belong to the description before a name. */
    private boolean describes(int i) {
        if (words.possessive(i)) {
            return true;
        }
        String lower = words.lower(i);
        boolean verb =
                (lower.endsWith("ed") && lower.length() > 3 && !ADJECTIVES.contains(lower) && lower.indexOf('-') < 0)
                        || VERBS.contains(lower);
        return words.word(i)
                && !verb
                && !BREAKS.contains(lower)
                && !DETERMINERS.contains(lower)
                && (!lexicon.functionWord(lower) || lower.equals("former") || lower.equals("new"))
                && !(lower.length() > 5 && lower.endsWith("ly"));
    }

    private void apposition(int comma, Figure person) {
        if (!words.form(comma).equals(",")) {
            return;
        }
        int at = comma + 1;
        if (words.form(at).matches("\\d{1,3}") && words.form(at + 1).equals(",")) {
            at += 2;
        }
        described(at, person);
    }

    /**
     * Reads "the White House press secretary" or "head of the board" from a word on; not "Lake City Mayor Odd Berg", the
     * next of a list.
     */
    private void described(int at, Figure person) {
        int start = DETERMINERS.contains(words.lower(at)) ? at + 1 : at;
        int head = head(start);
        if (head < 0 || words.capital(head + 1)) {
            return;
        }
        int end = head + 1;
        int limit = Math.min(words.count(), start + LONGEST);
        while ((end < limit && words.word(end) && sameSentence(end, head) && !stops(end))
                || (words.possessive(end) && end < limit)) {
            end++;
        }
        if (saying(end)) {
            return;
        }
        while (end > head + 1
                && (DETERMINERS.contains(words.lower(end - 1)) || BREAKS.contains(words.lower(end - 1)))) {
            end--;
        }
        String noun = words.form(head);
        note(person, words.text(start, end), noun);
        String before = words.lower(at);
        if (lexicon.kin(noun) && (before.equals("his") || before.equals("her") || before.equals("my"))) {
            note(person, before + " " + noun, noun);
        }
    }

    private boolean saying(int i) {
        return switch (words.lower(i)) {
            case "said", "says", "told", "added", "wrote" -> true;
            default -> false;
        };
    }

    private boolean stops(int i) {
        return switch (words.lower(i)) {
            case "who",
                    "which",
                    "whose",
                    "that",
                    "said",
                    "says",
                    "told",
                    "has",
                    "had",
                    "is",
                    "was",
                    "after",
                    "when",
                    "where",
                    "while",
                    "as",
                    "added",
                    "wrote" -> true;
            default -> false;
        };
    }

    /** The noun of a description that begins at a word, or -1 where there is none before a preposition or a mark. */
    private int head(int start) {
        int found = -1;
        for (int i = start; i < Math.min(words.count(), start + 9); i++) {
            if (words.possessive(i)) {
                found = -1;
                continue;
            }
            if (!words.word(i) || BREAKS.contains(words.lower(i)) || DETERMINERS.contains(words.lower(i))) {
                break;
            }
            if (lexicon.singularRole(words.form(i))
                    || (lexicon.title(words.form(i)) && i > start)
                    || (lexicon.party(words.form(i)) && !(words.word(i + 1) && !BREAKS.contains(words.lower(i + 1))))) {
                found = i;
            }
        }
        return found;
    }

    /** "His wife, Ada," and "The director, Ada Lind,". */
    private void appositionBefore(Name name, Figure person) {
        int comma = name.from() - 1;
        if (comma < 2 || !words.form(comma).equals(",") || !sameSentence(comma, name.from())) {
            return;
        }
        int start = comma;
        while (start > 0
                && comma - start < 9
                && sameSentence(start - 1, comma)
                && (words.word(start - 1) || words.possessive(start - 1))
                && !DETERMINERS.contains(words.lower(start))
                && !words.possessive(start)) {
            start--;
        }
        int after = name.to();
        boolean closed = words.punctuation(after)
                || words.possessive(after)
                || (!words.capital(after) && lexicon.functionWord(words.lower(after)));
        if (closed && (DETERMINERS.contains(words.lower(start)) || words.possessive(start))) {
            int head = head(start + 1);
            if (head >= 0
                    && (head == comma - 1
                            || words.lower(head + 1).equals("of")
                            || words.lower(head + 1).equals("for"))) {
                described(words.possessive(start) ? start + 1 : start, person);
            }
        }
    }

    /** "My parents, Odd and Aud Berg" are a father and a mother. */
    void parents(Name first, Figure one, Name second, Figure other) {
        int noun = first.from() - 2;
        boolean couple = words.form(first.from() - 1).equals(",")
                && words.lower(noun).equals("parents")
                && second.from() == first.to() + 1
                && words.lower(first.to()).equals("and");
        if (couple) {
            boolean swapped = one.gender() == Gender.FEMALE || other.gender() == Gender.MALE;
            String whose = words.lower(noun - 1);
            note(swapped ? other : one, whose + " father", "father");
            note(swapped ? one : other, whose + " mother", "mother");
        }
    }

    /** In "Senators Odd Berg and Aud Lind" both are senators. */
    void shared(Name first, Name second, Figure other) {
        String title = first.titled() ? words.lower(first.core() - 1) : "";
        boolean listed = words.lower(second.from() - 1).equals("and")
                && second.from() - first.to() < 9
                && sameSentence(first.from(), second.from());
        if (listed && title.endsWith("s") && Lexicon.plural(title) && lexicon.title(title)) {
            note(other, words.form(first.core() - 1), title);
        }
    }

    private void note(Figure person, String text, @Nullable String head) {
        if (head == null || text.isBlank() || VAGUE.contains(Lexicon.lower(head))) {
            return;
        }
        person.role(RoleWords.of(text, head));
        person.gender(lexicon.roleGender(head), lexicon.kin(head) ? 6 : 1.2);
    }
}
