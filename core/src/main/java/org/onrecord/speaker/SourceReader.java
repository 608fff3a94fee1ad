// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Span;
import org.onrecord.people.Gender;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.SpeakerType;

/** Reads the words of a source: a name, a pronoun, a description, or several of them. */
final class SourceReader {

    private final Reading reading;
    private final Words words;
    private final Lexicon lexicon;
    private final Nominals nominals;
    private final PronounResolver pronouns;
    private final Conjuncts conjuncts;
    private final Figure author;

    SourceReader(Reading reading, Nominals nominals, PronounResolver pronouns, Figure author) {
        this.reading = reading;
        this.words = reading.words();
        this.lexicon = reading.lexicon();
        this.nominals = nominals;
        this.pronouns = pronouns;
        this.author = author;
        this.conjuncts = new Conjuncts(reading);
    }

    /** Those who speak; empty where the words tell nobody, or where it takes the rest of the article ("I"). */
    List<Voice> read(Attribution attribution, Scene scene, List<Figure> outside) {
        List<Voice> found = new ArrayList<>();
        for (Span span : attribution.source()) {
            int from = words.from(span.start());
            int to = Math.max(from, words.until(span.end()));
            while (from < to && words.punctuation(from)) {
                from++;
            }
            while (to > from && (words.punctuation(to - 1) || words.possessive(to - 1))) {
                to--;
            }
            if (from == to || (!found.isEmpty() && attribution.source().size() > 1 && !nameIn(from, to))) {
                continue;
            }
            Figure within = span.end() < words.end(to - 1) ? reading.cast().known(span.in(reading.text())) : null;
            if (within != null) {
                add(List.of(new Voice(within, MentionKind.NAME, 0.8)), found);
                continue;
            }
            for (int[] part : conjuncts.split(from, to)) {
                add(part(part[0], part[1], outside), found);
            }
        }
        return found;
    }

    private static void add(List<Voice> more, List<Voice> found) {
        for (Voice voice : more) {
            if (found.stream().noneMatch(known -> known.who() == voice.who())) {
                found.add(voice);
            }
        }
    }

    private boolean nameIn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.nameOf(i) >= 0) {
                return true;
            }
        }
        return false;
    }

    private List<Voice> part(int from, int to, List<Figure> outside) {
        String lower = words.lower(from);
        boolean alone = to - from == 1
                || (!words.possessive(from + 1) && to - from == 2 && lexicon.functionWord(words.lower(from + 1)));
        if (alone && Pronouns.first(lower) && reading.nameOf(from) < 0) {
            boolean another = words.quoted(from) || words.kind(from) == Paragraph.Kind.TURN;
            return another ? List.of() : List.of(new Voice(author, MentionKind.PRONOUN, 0.75));
        }
        if (alone && (Pronouns.gender(lower) != Gender.UNKNOWN || Pronouns.plural(lower) || Pronouns.thing(lower))) {
            return pronouns.third(from, outside);
        }
        if (Pronouns.relative(lower) && alone) {
            return pronouns.relative(from);
        }
        if (alone && (lower.equals("you") || lower.startsWith("you'") || lower.startsWith("you’"))) {
            return nominals.generic("you");
        }
        int start = lower.equals("whose") ? from + 1 : from;
        return described(start, to);
    }

    private List<Voice> described(int from, int to) {
        Phrase phrase = reading.phrase(from, to);
        if (phrase == null) {
            return List.of();
        }
        int n = reading.nameOf(phrase.head());
        if (n >= 0) {
            boolean personal = !words.lower(reading.name(n).from() - 1).equals("the")
                    && (reading.name(n).parts().size() == 2
                            || reading.name(n).parts().size() == 3)
                    && lexicon.mayBeGiven(reading.name(n).parts().get(0));
            if (reading.bearer(n).open() && personal) {
                reading.bearer(n).type(SpeakerType.PERSON);
            }
            return List.of(new Voice(
                    reading.bearer(n), MentionKind.NAME, reading.name(n).single() ? 0.93 : 0.97));
        }
        boolean apposed = lexicon.singularRole(words.form(phrase.head()))
                || (phrase.determiner().startsWith("a") && !phrase.plural() && !lexicon.paper(phrase.noun()));
        int behind = apposed && words.form(phrase.from() - 1).equals(",") ? personAt(phrase.from() - 2) : -1;
        if (behind < 0) {
            behind = nameBehind(phrase, to);
        }
        if (behind >= 0) {
            return List.of(new Voice(reading.bearer(behind), MentionKind.NAME, 0.9));
        }
        return phrase.naming().isEmpty() ? List.of() : nominals.resolve(phrase);
    }

    /** Whether the words of a source end here, or an apposition in them does. */
    private boolean closes(int word, int to) {
        return word >= to || words.form(word).equals(",");
    }

    private int personAt(int word) {
        int n = reading.nameOf(word);
        return n >= 0 && reading.bearer(n).person() ? n : -1;
    }

    /** The name in "the director, Ada Lind," and "a lawyer named Ada Lind", or -1. */
    private int nameBehind(Phrase phrase, int to) {
        int next = words.form(phrase.end()).equals(",") ? phrase.end() : phrase.headEnd();
        boolean open = words.form(next).equals(",")
                || words.lower(next).equals("named")
                || words.lower(next).equals("called")
                || words.form(next).equals("(");
        boolean role = lexicon.singularRole(words.form(phrase.head()));
        if (role && words.lower(next).equals("and")) {
            Phrase second = reading.phrase(next + 1, to);
            int name = second == null ? -1 : reading.nameOf(second.head());
            return name >= 0 && reading.bearer(name).person() ? name : -1;
        }
        if (words.form(next).equals(",")
                && (words.lower(next + 1).equals("called")
                        || words.lower(next + 1).equals("named"))) {
            next++;
            open = true;
            role = true;
        }
        boolean body = lexicon.body(words.form(phrase.head())) && !phrase.plural();
        boolean oneOf = phrase.indefinite() && !phrase.determiner().equals("several");
        if (!open
                || next + 1 >= to
                || (!role && !body && !oneOf && words.form(next).equals(","))) {
            return -1;
        }
        int n = reading.nameOf(words.lower(next + 1).equals("the") ? next + 2 : next + 1);
        if (n < 0) {
            return -1;
        }
        boolean person = reading.bearer(n).person()
                || (reading.bearer(n).open() && !reading.name(n).single());
        boolean whole = closes(reading.name(n).to(), to);
        boolean named = (body && !reading.bearer(n).person()) || (oneOf && person);
        return (role && person) || (named && whole) || !words.form(next).equals(",") ? n : -1;
    }
}
