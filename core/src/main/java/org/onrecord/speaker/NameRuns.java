// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;
import java.util.regex.Pattern;

/** Runs of capitalised words, with the small words that names hold. */
final class NameRuns {

    private static final Set<String> PARTICLES = Set.of(
            "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "bin", "ibn",
            "al", "el", "ben", "abu", "y");
    private static final int MOST_PARTICLES = 3;
    /** "al-Masri" within a name. */
    private static final Pattern ARTICLE = Pattern.compile("(?:[aeu]l|a[dnrstz])[-\u2010\u2011]\\p{Lu}.*");

    private static final Set<String> LINKS = Set.of("of", "for", "on", "at", "to", "in", "the", "and", "&", "against");
    /** Ordinary words that often begin a name, too. */
    private static final Set<String> DOUBTFUL = WordSet.of(
            "new will may mark long little first second third april june august great old american past",
            "read watch daily good far right");

    private final Words words;
    private final Lexicon lexicon;
    private final Capitals capitals;

    NameRuns(Words words, Lexicon lexicon, Capitals capitals) {
        this.words = words;
        this.lexicon = lexicon;
        this.capitals = capitals;
    }

    /** Whether a run begins with a word, in a sentence that ends at {@code to}. */
    boolean begins(int i, int to) {
        if (words.form(i).equals("I") || words.form(i).equals("I.")) {
            return false;
        }
        if (!words.capital(i)) {
            return ARTICLE.matcher(words.form(i)).matches();
        }
        String lower = words.lower(i);
        if (lexicon.functionWord(lower) && !(words.allCapitals(i) && lexicon.place(words.form(i)))) {
            boolean next = i + 1 < to && words.capital(i + 1) && !lexicon.functionWord(words.lower(i + 1));
            return next
                    && DOUBTFUL.contains(lower)
                    && (!capitals.opens(i) || lexicon.given(lower) || lexicon.place(words.text(i, i + 2)));
        }
        return !capitals.opens(i) || opensWithName(i, to);
    }

    private boolean opensWithName(int i, int to) {
        String form = words.form(i);
        boolean runs = (i + 1 < to && words.capital(i + 1) && !lexicon.functionWord(words.lower(i + 1)))
                || (PARTICLES.contains(words.lower(i + 1)) && i + 2 < to && words.capital(i + 2));
        boolean known = capitals.inside(form)
                || lexicon.given(form)
                || lexicon.place(form)
                || lexicon.organisation(form)
                || lexicon.title(form)
                || words.allCapitals(i)
                || form.contains(".");
        if (runs) {
            return known
                    || lexicon.people(form)
                    || lexicon.party(form)
                    || !words.seenLower(words.lower(i))
                    || lexicon.role(form);
        }
        boolean followed = words.possessive(i + 1)
                || words.lower(i + 1).equals("said")
                || words.lower(i + 1).equals("says");
        return known || innerCapital(form) || (followed && !lexicon.role(form) && !words.seenLower(words.lower(i)));
    }

    private static boolean innerCapital(String form) {
        return form.substring(1).chars().anyMatch(Character::isUpperCase);
    }

    /** Where the run that begins with a word ends. */
    int end(int from, int to) {
        int end = from + 1;
        while (end < to) {
            int next = afterLink(from, end, to);
            if (next < 0) {
                break;
            }
            end = next;
        }
        return end;
    }

    /** The end of the run grown by one capitalised word, or -1. */
    private int afterLink(int from, int end, int to) {
        if (continues(end)) {
            return end + 1;
        }
        String link = words.lower(end);
        if (end + 1 >= to) {
            return -1;
        }
        int particles = particles(end, to);
        if (particles > 0 && continues(end + particles)) {
            return end + particles + 1;
        }
        if (link.equals(",") && lexicon.suffix(words.form(end + 1))) {
            return end + 2;
        }
        if (link.equals("&") && continues(end + 1)) {
            return end + 2;
        }
        if (nickname(end)) {
            return end + 4;
        }
        if (LINKS.contains(link) && !link.equals("&")) {
            int next = words.lower(end + 1).equals("the") && !link.equals("the") ? end + 2 : end + 1;
            return next < to && continues(next) && linked(from, end, next) ? next + 1 : -1;
        }
        return -1;
    }

    /** How many particles follow each other from a word on: "von der" in "Ada von der Lind". */
    private int particles(int from, int to) {
        int i = from;
        while (i < to && i - from < MOST_PARTICLES && PARTICLES.contains(words.lower(i))) {
            i++;
        }
        return i < to ? i - from : 0;
    }

    /** A nickname between quotation marks: Carl "Skip" Berg. */
    private boolean nickname(int quote) {
        return quote(quote)
                && words.capital(quote + 1)
                && quote(quote + 2)
                && continues(quote + 3)
                && words.capital(quote - 1)
                && words.start(quote) > words.end(quote - 1);
    }

    /** Whether a word is a double quotation mark. */
    boolean quote(int i) {
        String form = words.form(i);
        return form.equals("\"") || form.equals("“") || form.equals("”") || form.equals("''");
    }

    private boolean continues(int i) {
        return (words.capital(i) || ARTICLE.matcher(words.form(i)).matches())
                && words.word(i)
                && words.sentence(i) == words.sentence(i - 1)
                && (!lexicon.functionWord(words.lower(i)) || lexicon.place(words.form(i)) || givenBefore(i))
                && !words.form(i).equals("I");
    }

    /** "May" and its like end a name only after a given name. */
    private boolean givenBefore(int i) {
        return DOUBTFUL.contains(words.lower(i))
                && lexicon.given(words.form(i - 1))
                && !lexicon.functionWord(words.form(i - 1));
    }

    private boolean linked(int from, int end, int next) {
        String link = words.lower(end);
        boolean body = false;
        for (int i = from; i < end; i++) {
            body |= lexicon.body(words.form(i)) || words.allCapitals(i);
        }
        if (link.equals("and")) {
            int to = next;
            while (continues(to + 1)) {
                to++;
            }
            boolean pair = end - from <= 3
                    && !lexicon.given(words.form(from))
                    && !lexicon.title(words.form(from))
                    && to > next
                    && lexicon.body(words.form(to))
                    && !words.allCapitals(end - 1)
                    && !(end - from == 1 && capitals.alone(words.form(from)));
            return pair
                    || (words.lower(end - 2).equals("of")
                            && body
                            && to == next
                            && !lexicon.given(words.form(next))
                            && !lexicon.place(words.form(end - 1)));
        }
        boolean office = link.equals("of") && officeOf(end, next);
        return office
                || ((link.equals("of") || link.equals("for") || link.equals("on")) && body)
                || (link.equals("at") && words.lower(end - 2).equals("of") && body);
    }

    /** "Secretary of State", "Speaker of the House". */
    private boolean officeOf(int end, int next) {
        String head = words.lower(end - 1);
        return (head.equals("secretary") || head.equals("speaker") || head.equals("minister"))
                && !lexicon.place(words.form(next));
    }
}
