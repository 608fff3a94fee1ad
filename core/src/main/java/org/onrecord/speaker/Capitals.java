// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What the capitals of an article say: which forms have one where an ordinary word would not, and which have one only as
 * words of a title, a label or a heading: "Article 21", "Keepin’ It Real", "R-Ohio".
 */
final class Capitals {

    private static final Set<String> OPENING = Set.of("“", "\"", "‘", ":", "''", "'", "…", "—");

    /** Words that have a capital inside a sentence only as part of a title. */
    private static final Set<String> IN_TITLES = Set.of(
            "it", "its", "is", "are", "was", "be", "to", "on", "with", "by", "from", "about", "how", "what", "why",
            "when", "who", "we", "they", "you", "he", "she", "my", "your", "our", "their", "this", "that", "not", "no",
            "do", "does", "did", "can", "or", "but", "if", "today", "up", "down", "over", "off", "out", "into",
            "mostly");

    /** "R-Ohio", "D", initials left alone; "Harbour-based". */
    private static final Pattern MARK = Pattern.compile("\\p{Lu}\\.?|[RDI]-\\p{Lu}.*|.*-\\p{Ll}{3,}");

    private static final Pattern NUMBER = Pattern.compile("\\d+|[IVX]+");

    private final Words words;
    private final Lexicon lexicon;
    private final Map<String, Integer> inside = new HashMap<>();
    private final Set<String> alone = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();

    Capitals(Words words, Lexicon lexicon) {
        this.words = words;
        this.lexicon = lexicon;
        for (int i = 0; i < words.count(); i++) {
            if (plain(i)) {
                read(i);
            }
        }
    }

    private void read(int i) {
        String form = words.form(i);
        if (!opens(i)) {
            inside.merge(form, 1, Integer::sum);
        }
        boolean first = !words.capital(i - 1) && !words.lower(i - 1).equals("and");
        if (first && !words.capital(i + 1) && !words.lower(i + 1).equals("and")) {
            alone.add(form);
        }
        if (words.capital(i - 1) && named(i) && (!lexicon.title(form) || Titles.surname(form))) {
            surnames.add(form);
        }
    }

    /** Whether what stands before a word makes it a surname: "Mr. King", "Ada Young", "Shalena Young". */
    private boolean named(int i) {
        String before = words.form(i - 1);
        boolean unknownGiven = lexicon.mayBeGiven(before)
                && words.word(i - 1)
                && !words.capital(i - 2)
                && !words.lower(i - 2).equals("the")
                && !lexicon.body(words.form(i));
        return lexicon.given(before) || lexicon.abbreviatedTitle(before) || unknownGiven;
    }

    private boolean plain(int i) {
        return words.capital(i) && words.word(i) && !words.headline(words.sentence(i));
    }

    /** Whether a word stands where any word has a capital. */
    boolean opens(int i) {
        return words.first(i)
                || OPENING.contains(words.form(i - 1))
                || (words.form(i - 1).equals("(") && words.first(i - 1));
    }

    /** Whether the text has a form with a capital where an ordinary word would have none. */
    boolean inside(String form) {
        return inside.containsKey(form);
    }

    /** Whether a form stands with a capital and no other capital beside it. */
    boolean alone(String form) {
        return alone.contains(form);
    }

    /** Whether the article has a word as a surname, also where it is a title: "Mr. King". */
    boolean surname(int i) {
        return surnames.contains(words.form(i));
    }

    /** Where a name begins after a verb that a sentence opens with: "Notice | Lindqvist", "Hold | Ada Lindqvist". */
    int afterVerb(int from, int to) {
        String next = words.form(from + 1);
        boolean verb = opens(from) && to - from > 1 && lexicon.verb(words.form(from));
        return verb && (lexicon.given(next) || alone(next)) ? from + 1 : from;
    }

    /** Whether some words, all with capitals, name nobody. */
    boolean nobody(int from, int to) {
        if (to - from > 1) {
            return heading(from, to) || inTitle(from, to);
        }
        String form = words.form(from);
        return !surname(from)
                && (MARK.matcher(form).matches() || common(from) || lexicon.title(form) || inTitle(from, to));
    }

    private boolean common(int i) {
        String form = words.form(i);
        return !lexicon.organisation(form)
                && !lexicon.place(form)
                && !lexicon.given(form)
                && !lexicon.body(form)
                && (lexicon.common(form)
                        || (words.seenLower(words.lower(i))
                                && NUMBER.matcher(words.form(i + 1)).matches()));
    }

    /** Ordinary words where a heading may have their capitals: "FULL TEXT", "Tools to | Fight Terrorism". */
    private boolean heading(int from, int to) {
        boolean opening = opens(from) && !inside(words.form(to - 1));
        boolean infinitive = words.lower(from - 1).equals("to") && lexicon.verb(words.form(from));
        return (opening || infinitive || words.allCapitals(from)) && allCommon(from, to);
    }

    private boolean allCommon(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!common(i) && words.word(i) && words.capital(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a word beside these has a capital that only a title gives it, and nothing else says that these are a name. */
    private boolean inTitle(int from, int to) {
        boolean known = lexicon.given(words.form(from))
                || lexicon.organisation(words.text(from, to))
                || inside.getOrDefault(words.form(to - 1), 0) > 1;
        return !known && ((titled(from - 1) && !opens(from)) || (titled(to) && !opens(to)));
    }

    private boolean titled(int i) {
        return words.capital(i)
                && words.word(i)
                && !opens(i)
                && !words.allCapitals(i)
                && IN_TITLES.contains(words.lower(i));
    }
}
