// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.people.Gender;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.SpeakerType;

/** Finds who is meant by "he", "she", "they" and "it", and by "who" and "which". */
final class PronounResolver {

    private static final Set<String> DAYS =
            Set.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today", "yesterday");
    private static final Set<String> PLACING = Set.of("in", "at", "of", "from", "for", "with");

    private final Reading reading;
    private final Words words;
    private final Lexicon lexicon;
    private final Scene scene;
    private final Nominals nominals;
    private final Figure author;
    private final Binding binding;

    PronounResolver(Reading reading, Scene scene, Nominals nominals, Figure author) {
        this.reading = reading;
        this.words = reading.words();
        this.lexicon = reading.lexicon();
        this.scene = scene;
        this.nominals = nominals;
        this.author = author;
        binding = new Binding(reading);
    }

    /**
     * Those whom a pronoun of the third person means; empty where nobody fits.
     *
     * @param outside whom it cannot mean, since they speak the words that it stands in
     */
    List<Voice> third(int at, List<Figure> outside) {
        String lower = words.lower(at);
        Gender gender = Pronouns.gender(lower);
        Figure bound = binding.ownerOf(at, gender);
        if (bound == null) {
            bound = binding.aheadOf(at, gender);
        }
        if (bound != null && !outside.equals(List.of(bound))) {
            return List.of(new Voice(bound, MentionKind.PRONOUN, 0.8));
        }
        Scene.Choice choice;
        if (gender != Gender.UNKNOWN) {
            choice = scene.choose(
                    at,
                    who -> who.size() == 1
                            && human(who.get(0))
                            && who.get(0).gender().agrees(gender)
                            && !outside.equals(who)
                            && !binding.namedBehind(at, who.get(0)),
                    who -> genderLiking(who.get(0), gender));
        } else if (Pronouns.plural(lower)) {
            choice = scene.choose(at, who -> severalOrBody(who) && !outside.equals(who), PronounResolver::pluralLiking);
        } else {
            choice = scene.choose(at, who -> who.size() == 1 && thing(who.get(0)), who -> 0);
        }
        return choice == null ? List.of() : voices(choice, gender);
    }

    private static List<Voice> voices(Scene.Choice choice, Gender gender) {
        return choice.who().stream()
                .map(who -> new Voice(who, MentionKind.PRONOUN, choice.confidence() * trust(who, gender)))
                .toList();
    }

    /** A gender known from a given name alone, or not at all, makes it less sure. */
    private static double trust(Figure who, Gender gender) {
        return gender == Gender.UNKNOWN || who.genderSure() ? 1 : who.gender() == gender ? 0.95 : 0.8;
    }

    private boolean human(Figure who) {
        return who != author && who.human();
    }

    private static double genderLiking(Figure who, Gender gender) {
        double open = who.open() ? -0.6 : 0;
        double named = who.named() ? 0.25 : -0.3;
        double often = 0.03 * Math.log1p(who.mentions().size());
        return often + open + named + (who.gender() == gender ? (who.genderSure() ? 0.6 : 0.3) : -0.5);
    }

    private static boolean severalOrBody(List<Figure> who) {
        return who.size() > 1
                || (!who.get(0).person()
                        && who.get(0).type() != SpeakerType.AUTHOR
                        && !who.get(0).place());
    }

    private static double pluralLiking(List<Figure> who) {
        if (who.size() > 1) {
            return 0.3;
        }
        return switch (who.get(0).type()) {
            case GROUP -> 0.4;
            case ORGANIZATION -> -0.2;
            default -> -0.4;
        };
    }

    private static boolean thing(Figure who) {
        return (who.type() == SpeakerType.ORGANIZATION || who.type() == SpeakerType.DOCUMENT)
                && (!who.open() || who.speaks());
    }

    /** Those whom "who", "which" or "that" means: the noun before it in its sentence. */
    List<Voice> relative(int at) {
        int first = words.sentenceStart(words.sentence(at));
        int before = at - 1;
        while (before > first && words.punctuation(before)) {
            before--;
        }
        if (before < first) {
            return List.of();
        }
        boolean person = words.lower(at).startsWith("who") && !words.lower(at).equals("whose");
        if (person) {
            List<Voice> named = namedBefore(before, first);
            if (!named.isEmpty()) {
                return named;
            }
        } else if (reading.nameOf(before) >= 0) {
            return List.of(new Voice(thingNamed(before, first), MentionKind.PRONOUN, 0.8));
        }
        return described(person ? before : thing(before, first), first);
    }

    /** The noun that "which" means: in "the plan shown on Monday, which …" neither "Monday" nor "shown". */
    private int thing(int before, int first) {
        int noun = before;
        while (noun > first && noThing(words.lower(noun))) {
            noun--;
        }
        return noThing(words.lower(noun)) ? before : noun;
    }

    private boolean noThing(String lower) {
        return (lower.endsWith("ed") && lower.length() > 4)
                || DAYS.contains(lower)
                || (PLACING.contains(lower) || lower.equals("on") || lower.equals("was") || lower.equals("were"));
    }

    /** What a name before "which" means: not Odd Berg, but "Neighbours for Odd Berg". */
    private Figure thingNamed(int word, int first) {
        Name name = reading.name(reading.nameOf(word));
        int link = name.from() - 1;
        boolean longer = link > first
                && reading.bearer(reading.nameOf(word)).person()
                && (words.lower(link).equals("for") || words.lower(link).equals("of"))
                && words.capital(link - 1)
                && !words.first(link - 1);
        return longer ? nominals.body(words.text(link - 1, name.to())) : reading.bearer(reading.nameOf(word));
    }

    private List<Voice> namedBefore(int before, int first) {
        int beside = reading.nameOf(before);
        if (beside >= 0 && manyOf(words.form(before))) {
            return peoples(beside);
        }
        boolean directly = beside >= 0 && (!words.punctuation(before + 1) || !afterPreposition(beside));
        if (directly && reading.bearer(beside).open() && fullName(reading.name(beside))) {
            return List.of(new Voice(reading.bearer(beside), MentionKind.PRONOUN, 0.8));
        }
        boolean noun = beside < 0
                && (lexicon.role(words.form(before))
                        || lexicon.generic(words.form(before))
                        || (Lexicon.plural(words.form(before)) && !words.punctuation(before)));
        if (noun) {
            return List.of();
        }
        for (int i = before; i >= first; i--) {
            if (beside < 0 && PLACING.contains(words.lower(i)) && lexicon.role(words.form(i - 1))) {
                return described(i - 1, first);
            }
            int n = reading.nameOf(i);
            boolean told =
                    n >= 0 && !(reading.name(n).single() && !reading.name(n).titled() && afterPreposition(n));
            if (told
                    && !words.possessive(reading.name(n).to())
                    && (reading.bearer(n).person() || (reading.bearer(n).open() && !afterPreposition(n)))) {
                return List.of(new Voice(reading.bearer(n), MentionKind.PRONOUN, 0.9));
            }
        }
        return List.of();
    }

    private static boolean fullName(Name name) {
        return name.parts().size() == 2 || name.parts().size() == 3;
    }

    private boolean manyOf(String form) {
        return Lexicon.plural(form) && (lexicon.people(form) || lexicon.party(form)) && !lexicon.place(form);
    }

    /** "Lake City Democrats", with "Republicans" before "and Democrats". */
    private List<Voice> peoples(int n) {
        List<Voice> found = new ArrayList<>();
        boolean joined = n > 0
                && reading.name(n - 1).to() == reading.name(n).from() - 1
                && words.lower(reading.name(n).from() - 1).equals("and")
                && manyOf(reading.name(n - 1).last());
        if (joined) {
            found.add(new Voice(reading.bearer(n - 1), MentionKind.PRONOUN, 0.75));
        }
        found.add(new Voice(reading.bearer(n), MentionKind.PRONOUN, 0.8));
        return found;
    }

    private boolean afterPreposition(int n) {
        String before = words.lower(reading.name(n).from() - 1);
        return before.equals("of")
                || before.equals("in")
                || before.equals("from")
                || before.equals("at")
                || before.equals("for");
    }

    private List<Voice> described(int noun, int first) {
        int start = noun;
        while (start > first && noun - start < 6 && belongs(start - 1)) {
            start--;
            if (reading.nameOf(start) >= 0 && start < noun - 1) {
                start += 2;
                break;
            }
        }
        Phrase phrase = reading.phrase(start, noun + 1);
        if (phrase == null || phrase.head() != noun || phrase.naming().isEmpty()) {
            return List.of();
        }
        List<Voice> found = nominals.resolve(phrase);
        if (words.lower(start - 1).equals("and") && start - 2 >= first && phrase.plural()) {
            List<Voice> both = new ArrayList<>(described(start - 2, first));
            both.addAll(found);
            return both;
        }
        return found.stream()
                .map(voice -> new Voice(voice.who(), MentionKind.PRONOUN, voice.confidence() * 0.9))
                .toList();
    }

    private boolean belongs(int i) {
        return words.word(i)
                && (!lexicon.functionWord(words.lower(i))
                        || words.lower(i).equals("other")
                        || words.lower(i).equals("many"))
                && !(words.lower(i).endsWith("ed") && words.lower(i).length() > 4);
    }
}
