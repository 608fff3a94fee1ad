// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.document.Paragraph;
import org.onrecord.document.Span;
import org.onrecord.people.Gender;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.MentionKind;

/** Resolves the sources of one article, from its first word to its last. Made for one call. */
final class Casting {

    private static final Set<String> ASKING = Set.of("ask", "asks", "asked", "questioned", "pressed", "quizzed");

    private final Reading reading;
    private final Words words;
    private final Lexicon lexicon;
    private final List<Attribution> attributions;
    private final Nesting nesting;
    private final Scene scene;
    private final Unnamed unnamed = new Unnamed();
    private final PersonNominals people;
    private final Nominals nominals;
    private final PronounResolver pronouns;
    private final SourceReader sources;
    private final Figure author;
    private final List<List<Voice>> voices = new ArrayList<>();
    private final boolean[] sourceWord;

    Casting(Reading reading, List<Attribution> attributions, Figure author, Officeholders officeholders) {
        this.reading = reading;
        this.words = reading.words();
        this.lexicon = reading.lexicon();
        this.attributions = attributions;
        this.author = author;
        nesting = new Nesting(words, attributions);
        scene = new Scene(words);
        people = new PersonNominals(reading, scene, unnamed, new Introductions(reading, attributions), officeholders);
        nominals = new Nominals(reading, scene, unnamed, people);
        pronouns = new PronounResolver(reading, scene, nominals, author);
        sources = new SourceReader(reading, nominals, pronouns, author);
        sourceWord = new boolean[words.count()];
        for (Attribution attribution : attributions) {
            voices.add(List.of());
            for (Span span : attribution.source()) {
                Arrays.fill(
                        sourceWord,
                        Math.min(words.from(span.start()), words.count()),
                        Math.max(words.from(span.start()), words.until(span.end())),
                        true);
            }
        }
    }

    /** Who speaks, for each attribution. */
    List<List<Voice>> cast() {
        List<Integer> order = IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparingInt(this::place))
                .toList();
        int next = 0;
        int nextName = 0;
        for (int i = 0; i < words.count(); i++) {
            while (next < order.size() && place(order.get(next)) <= i) {
                speak(order.get(next++));
            }
            while (nextName < reading.names() && reading.name(nextName).from() <= i) {
                seeName(nextName++);
            }
            if (!sourceWord[i]) {
                mentionInPassing(i);
            }
        }
        while (next < order.size()) {
            speak(order.get(next++));
        }
        for (int a : order) {
            later(a);
        }
        return voices;
    }

    /** The word where an attribution is resolved: where its source begins, or its cue where it has none. */
    private int place(int a) {
        Attribution attribution = attributions.get(a);
        int offset = attribution.source().isEmpty()
                ? attribution.start()
                : attribution.source().get(0).start();
        return Math.min(words.from(offset), Math.max(0, words.count() - 1));
    }

    private void speak(int a) {
        if (words.count() == 0) {
            return;
        }
        int at = place(a);
        List<Voice> found = attributions.get(a).source().isEmpty()
                ? List.of()
                : sources.read(attributions.get(a), scene, outside(a, at));
        voices.set(a, found);
        if (found.isEmpty()) {
            return;
        }
        noteMention(attributions.get(a).source().get(0), found);
        boolean nested = words.quoted(at) || nesting.holder(at) >= 0;
        List<Figure> who = found.stream().map(Voice::who).toList();
        for (Figure figure : who) {
            figure.speaking();
            scene.see(at, figure, nested ? 0.5 : 1.8);
        }
        if (who.size() > 1) {
            scene.seeTogether(at, who, nested ? 0.5 : 1.8);
        }
        if (!nested) {
            scene.speaks(at, asks(a) ? asked(a, who) : who);
        }
    }

    private boolean asks(int a) {
        return attributions.get(a).cue().stream()
                .anyMatch(span ->
                        ASKING.contains(Lexicon.lower(span.in(reading.text()).replaceFirst("^.*\\s", ""))));
    }

    /** After "Ada asked Odd whether …" it is rather Odd who speaks next; where nobody is named behind the cue, nothing changes. */
    private List<Figure> asked(int a, List<Figure> who) {
        List<Span> cue = attributions.get(a).cue();
        Name name = reading.nameAt(words.until(cue.get(cue.size() - 1).end()));
        Figure asked = name == null ? null : reading.bearer(reading.nameOf(name.from()));
        return asked != null && asked.person() && !who.contains(asked) ? List.of(asked) : who;
    }

    private void noteMention(Span source, List<Voice> found) {
        for (Voice voice : found) {
            if (voice.kind() != MentionKind.NAME) {
                String form = source.in(reading.text()).replaceAll("\\s+", " ");
                voice.who().seen(source, voice.kind(), form);
            }
            if (voice.kind() == MentionKind.PRONOUN && mayBePerson(source, voice.who())) {
                voice.who().calledByPronoun();
            }
        }
    }

    /** Whether a source is "he" or "she", and who it means has a name that a person may have. */
    private boolean mayBePerson(Span source, Figure who) {
        boolean gendered = Pronouns.gender(words.lower(words.from(source.start()))) != Gender.UNKNOWN;
        return gendered && lexicon.mayBeGiven(who.parts().get(0));
    }

    /** Who speaks the words that an attribution stands in. */
    private List<Figure> outside(int a, int at) {
        int holder = nesting.holder(at);
        return holder < 0 || holder == a || !words.quoted(at)
                ? List.of()
                : voices.get(holder).stream().map(Voice::who).toList();
    }

    private void seeName(int n) {
        Name name = reading.name(n);
        Figure who = reading.bearer(n);
        who.seen(words.span(name.core(), name.to()), MentionKind.NAME, name.text());
        scene.see(name.from(), who, weight(name));
        pairWithNext(n);
    }

    private double weight(Name name) {
        if (words.quoted(name.core())) {
            return 0.25;
        }
        double inside = nesting.holder(name.core()) >= 0 ? 0.75 : 1;
        if (words.possessive(name.to())) {
            return 0.6 * inside;
        }
        return (Subjects.subject(words, name) ? 1.3 : 0.6) * inside;
    }

    /** "A and B" are remembered together, for "they". */
    private void pairWithNext(int n) {
        if (n + 1 >= reading.names()
                || !reading.bearer(n).person()
                || !reading.bearer(n + 1).person()
                || reading.bearer(n) == reading.bearer(n + 1)) {
            return;
        }
        int gap = reading.name(n + 1).from() - reading.name(n).to();
        if (gap >= 1 && gap <= 2 && words.lower(reading.name(n + 1).from() - 1).equals("and")) {
            scene.seeTogether(
                    reading.name(n + 1).from(),
                    List.of(reading.bearer(n), reading.bearer(n + 1)),
                    words.quoted(reading.name(n).core()) ? 0.3 : 1.2);
        }
    }

    /** Pronouns and descriptions outside the sources tell who is being spoken of. */
    private void mentionInPassing(int i) {
        if (words.quoted(i)) {
            return;
        }
        Gender gender = Pronouns.gender(words.lower(i));
        if (gender != Gender.UNKNOWN) {
            List<Voice> who = pronouns.third(i, List.of());
            if (!who.isEmpty() && who.get(0).confidence() > 0.55) {
                scene.see(i, who.get(0).who(), Pronouns.nominative(words.lower(i)) ? 0.8 : 0.35);
            }
        } else if (lexicon.role(words.form(i)) && reading.nameOf(i) < 0) {
            describedInPassing(i);
        }
    }

    private void describedInPassing(int i) {
        int start = i;
        int first = words.sentenceStart(words.sentence(i));
        while (start > first
                && i - start < 5
                && words.word(start - 1)
                && !lexicon.functionWord(words.lower(start - 1))) {
            start--;
        }
        String determiner = start > first ? words.lower(start - 1) : "";
        boolean ofName = start - 1 > first && words.possessive(start - 1) && reading.nameOf(start - 2) >= 0;
        boolean owned = determiner.equals("his") || determiner.equals("her") || determiner.equals("my") || ofName;
        boolean apposition =
                (words.form(i + 1).equals(",") && reading.nameOf(i + 2) >= 0) || reading.nameOf(i + 1) >= 0;
        if (!lexicon.singularRole(words.form(i))) {
            Phrase group = reading.phrase(start, i + 1);
            if (group != null && group.head() == i && !group.naming().isEmpty()) {
                scene.see(i, unnamed.inPassing(group.naming()), subjectAt(start, i + 1) ? 0.8 : 0.45);
            }
            return;
        }
        if (owned && lexicon.kin(words.form(i))) {
            String whose = ofName ? words.form(start - 2) + words.form(start - 1) : determiner;
            int opening = ofName ? reading.name(reading.nameOf(start - 2)).from() : start - 1;
            scene.see(i, people.relative(whose, words.lower(i)), subjectAt(opening, i + 1) ? 1.2 : 0.5);
            return;
        }
        if (!(determiner.equals("the") || (owned && lexicon.kin(words.form(i)))) || apposition) {
            return;
        }
        Phrase phrase = reading.phrase(start - 1, i + 1);
        Figure who = phrase == null ? null : people.inPassing(phrase);
        if (who != null) {
            scene.see(i, who, 0.6);
        }
    }

    private boolean subjectAt(int from, int to) {
        return (words.first(from) || words.punctuation(from - 1)) && words.word(to);
    }

    /** What can only be told when everybody else is known: "I" in a quotation, and sources left out. */
    private void later(int a) {
        Attribution attribution = attributions.get(a);
        if (words.count() == 0 || !voices.get(a).isEmpty()) {
            return;
        }
        if (attribution.source().isEmpty()) {
            return;
        }
        int at = place(a);
        if (Pronouns.first(words.lower(at))) {
            voices.set(a, firstPerson(a, at));
        }
    }

    private List<Voice> firstPerson(int a, int at) {
        int holder = nesting.holder(at);
        boolean voice = words.quoted(at) || words.kind(at) == Paragraph.Kind.TURN;
        if (holder >= 0 && holder != a && voice) {
            return voices.get(holder).stream()
                    .map(v -> new Voice(v.who(), MentionKind.PRONOUN, v.confidence() * 0.9))
                    .toList();
        }
        return List.of(new Voice(author, MentionKind.PRONOUN, author.name().equals("author") ? 0.6 : 0.8));
    }

    /** Those whom the article describes without a name. */
    List<Figure> unnamed() {
        return unnamed.figures();
    }
}
