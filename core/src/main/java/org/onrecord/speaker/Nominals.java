// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.SpeakerType;

/** Finds who is meant by a description: "the press secretary", "his wife", "the agency", "several officials". */
final class Nominals {

    private static final Set<String> PAIRS = Set.of("two", "both", "pair", "duo", "couple", "spouses");
    private static final Set<String> FOR_PAIRS = Set.of("the", "these", "those", "both");
    private static final Set<String> ANY_BODY = WordSet.of(
            "agency company group organization organisation bloc alliance network newspaper paper outlet",
            "firm party bureau association coalition institute union foundation magazine nonprofit",
            "charity publication broadcaster site website council court bank club think-tank team",
            "corporation body committee commission department university school");

    private final Reading reading;
    private final Lexicon lexicon;
    private final Scene scene;
    private final Unnamed unnamed;
    private final PersonNominals people;
    private final List<Figure> places = new ArrayList<>();
    private final Map<String, List<Figure>> bodies = new HashMap<>();

    Nominals(Reading reading, Scene scene, Unnamed unnamed, PersonNominals people) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.scene = scene;
        this.unnamed = unnamed;
        for (Figure figure : reading.cast().figures()) {
            if (figure.place()) {
                places.add(figure);
            }
            List<String> parts = figure.parts();
            if (parts.size() > 1) {
                bodies.computeIfAbsent(Lexicon.lower(parts.get(parts.size() - 1)), k -> new ArrayList<>())
                        .add(figure);
            }
        }
        this.people = people;
    }

    /** Those whom a description means, at least one. */
    List<Voice> resolve(Phrase phrase) {
        String noun = phrase.noun();
        if (PAIRS.contains(noun) && FOR_PAIRS.contains(phrase.words().lower(phrase.from())) && !phrase.complemented()) {
            List<Figure> two = scene.lastPeople(phrase.from(), 2);
            if (two.size() == 2) {
                return two.stream()
                        .map(who -> new Voice(who, MentionKind.NOMINAL, 0.65))
                        .toList();
            }
        }
        SpeakerType type = type(phrase);
        if (type == SpeakerType.PERSON) {
            return List.of(people.person(phrase));
        }
        if (type == SpeakerType.GROUP) {
            return group(phrase);
        }
        if (type == SpeakerType.ORGANIZATION || type == SpeakerType.DOCUMENT) {
            return List.of(body(phrase, type));
        }
        return List.of(new Voice(unnamed.described(phrase.naming(), noun, type), MentionKind.NOMINAL, 0.8));
    }

    /** A body that goes by these words, though no list tells it for a name. */
    Figure body(String words) {
        return unnamed.described(words, words, SpeakerType.ORGANIZATION);
    }

    /** Nobody in particular. */
    List<Voice> generic(String word) {
        return List.of(new Voice(unnamed.described(word, word, SpeakerType.GENERIC), MentionKind.PRONOUN, 0.9));
    }

    private SpeakerType type(Phrase phrase) {
        String noun = phrase.noun();
        String determiner = phrase.determiner();
        if (lexicon.generic(noun) || determiner.equals("your")) {
            return SpeakerType.GENERIC;
        }
        if (lexicon.singularRole(noun) || phrase.properNoun()) {
            return SpeakerType.PERSON;
        }
        if (lexicon.role(noun) || noun.equals("percent")) {
            return SpeakerType.GROUP;
        }
        if (lexicon.body(noun) && !Lexicon.plural(noun)) {
            return SpeakerType.ORGANIZATION;
        }
        if (lexicon.paper(noun)) {
            return SpeakerType.DOCUMENT;
        }
        if (agent(noun)) {
            return SpeakerType.PERSON;
        }
        boolean number = phrase.start() > phrase.from()
                && Character.isDigit(phrase.words().form(phrase.head()).charAt(0));
        if (phrase.plural() || number) {
            return SpeakerType.GROUP;
        }
        return lexicon.body(noun) ? SpeakerType.ORGANIZATION : SpeakerType.DOCUMENT;
    }

    /** Whether a noun that no list has looks like one for a person: "occupier", "lobbyist". */
    private static boolean agent(String noun) {
        return noun.length() > 5
                && (noun.endsWith("er")
                        || noun.endsWith("ist")
                        || noun.endsWith("ian")
                        || noun.endsWith("eer")
                        || noun.endsWith("or"));
    }

    private List<Voice> group(Phrase phrase) {
        String noun = phrase.noun();
        boolean two = phrase.definite() && (phrase.has("two") || phrase.has("both") || phrase.has("pair"));
        if (lexicon.role(noun) && (two || (phrase.definite() && !phrase.complemented()))) {
            List<Figure> several = byRoles(phrase, two);
            if (several.size() == 2) {
                return several.stream()
                        .map(who -> new Voice(who, MentionKind.NOMINAL, 0.65))
                        .toList();
            }
        }
        Figure before = phrase.headEnd() - phrase.start() == 1 && !phrase.complemented() && !phrase.indefinite()
                ? unnamed.last(noun)
                : null;
        Figure who = before != null && before.type() == SpeakerType.GROUP
                ? before
                : unnamed.described(phrase.naming(), noun, SpeakerType.GROUP);
        return List.of(new Voice(who, MentionKind.NOMINAL, 0.8));
    }

    /** The people who share a role, or the last two mentioned for "the two". */
    private List<Figure> byRoles(Phrase phrase, boolean two) {
        List<Figure> holders = people.holders(phrase.noun()).stream()
                .filter(Figure::person)
                .filter(figure -> !figure.mentions().isEmpty() && people.match(phrase, figure) > 0)
                .toList();
        if (holders.size() == 2 || !two) {
            return holders;
        }
        return scene.lastPeople(phrase.from(), 2);
    }

    private Voice body(Phrase phrase, SpeakerType type) {
        String noun = phrase.noun();
        if (phrase.definite() && !phrase.complemented()) {
            if (phrase.headEnd() - phrase.start() == 1
                    && (noun.equals("city") || noun.equals("state") || noun.equals("country"))) {
                Figure place = mostNamedPlace();
                if (place != null) {
                    return new Voice(place, MentionKind.NOMINAL, 0.5);
                }
            }
            Figure ending = endingIn(phrase);
            if (ending != null) {
                return new Voice(ending, MentionKind.NOMINAL, 0.8);
            }
            Figure before = phrase.headEnd() - phrase.start() == 1 ? unnamed.last(noun) : null;
            if (before != null) {
                return new Voice(before, MentionKind.NOMINAL, 0.75);
            }
            if (ANY_BODY.contains(noun) && plainly(phrase)) {
                Scene.Choice active =
                        scene.choose(phrase.from(), who -> who.size() == 1 && namedBody(who.get(0)), who -> 0);
                if (active != null) {
                    return new Voice(active.who().get(0), MentionKind.NOMINAL, 0.5);
                }
            }
        }
        Figure wider =
                type == SpeakerType.DOCUMENT && !phrase.indefinite() ? unnamed.holding(phrase.naming(), noun) : null;
        return new Voice(
                wider != null ? wider : unnamed.described(phrase.naming(), noun, type), MentionKind.NOMINAL, 0.8);
    }

    /** Whether nothing stands before the noun that tells which one is meant: only "the left-leaning newspaper". */
    private boolean plainly(Phrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            String word = reading.words().lower(i);
            if (!word.endsWith("-leaning") && !word.endsWith("-based") && !word.endsWith("-owned")) {
                return false;
            }
        }
        return true;
    }

    private static boolean namedBody(Figure figure) {
        return figure.type() == SpeakerType.ORGANIZATION
                && figure.named()
                && !figure.place()
                && (!figure.open() || figure.speaks());
    }

    private @Nullable Figure mostNamedPlace() {
        Figure best = null;
        for (Figure figure : places) {
            if (best == null || figure.mentions().size() > best.mentions().size()) {
                best = figure;
            }
        }
        return best;
    }

    /** The body named last whose name ends in the noun: "the department" after "the Harbour Department". */
    private @Nullable Figure endingIn(Phrase phrase) {
        Figure best = null;
        int bestAt = -1;
        for (Figure figure : bodies.getOrDefault(phrase.noun(), List.of())) {
            if (figure.person() || figure.mentions().isEmpty()) {
                continue;
            }
            int at = figure.mentions().get(figure.mentions().size() - 1).span().start();
            if (at > bestAt && modifiersIn(phrase, figure)) {
                best = figure;
                bestAt = at;
            }
        }
        return best;
    }

    private boolean modifiersIn(Phrase phrase, Figure figure) {
        String name = Lexicon.lower(figure.name());
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (!name.contains(reading.words().lower(i))) {
                return false;
            }
        }
        return true;
    }
}
