// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Gender;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.SpeakerType;

/** Finds the person meant by a description: "the press secretary", "his wife", "a former mill owner". */
final class PersonNominals {

    private static final int NEAR = 5;
    private static final Set<String> ANYBODY =
            WordSet.of("person man woman official source aide adviser spokesman spokeswoman employee insider");

    private final Reading reading;
    private final Lexicon lexicon;
    private final Scene scene;
    private final Unnamed unnamed;
    private final Introductions introductions;
    private final Officeholders officeholders;
    private final Binding binding;
    private final Map<String, List<Figure>> holders = new HashMap<>();

    PersonNominals(
            Reading reading, Scene scene, Unnamed unnamed, Introductions introductions, Officeholders officeholders) {
        this.reading = reading;
        this.lexicon = reading.lexicon();
        this.scene = scene;
        this.unnamed = unnamed;
        this.introductions = introductions;
        this.officeholders = officeholders;
        binding = new Binding(reading);
    }

    /** Who is meant; an unnamed person where the article does not say. */
    Voice person(Phrase phrase) {
        boolean another = phrase.has("second") || phrase.has("third") || phrase.has("other") || phrase.has("another");
        Officeholders.Holder holder = another ? null : officeholders.of(phrase);
        if (holder != null && holder.fixed()) {
            return new Voice(figure(holder, phrase), MentionKind.NOMINAL, 0.85);
        }
        Figure known = phrase.indefinite() || another ? null : byRole(phrase);
        Figure speaking = known == null ? null : speakerInstead(phrase, known);
        if (speaking != null) {
            return new Voice(speaking, MentionKind.NOMINAL, 0.5);
        }
        if (known != null) {
            return new Voice(known, MentionKind.NOMINAL, 0.85);
        }
        if (holder != null) {
            return new Voice(figure(holder, phrase), MentionKind.NOMINAL, 0.7);
        }
        Figure later = phrase.possessed() || phrase.definite() ? null : introductions.meant(phrase);
        if (later != null) {
            return new Voice(later, MentionKind.NOMINAL, 0.6);
        }
        boolean again = phrase.definite() && !another && !phrase.complemented();
        Figure described = again ? unnamedBefore(phrase) : null;
        if (described == null && again && !lexicon.kin(phrase.noun())) {
            Scene.Choice active = active(phrase);
            if (active != null && active.confidence() > 0.62) {
                return new Voice(active.who().get(0), MentionKind.NOMINAL, 0.55);
            }
        }
        if (described == null) {
            described = unnamed.described(phrase.naming(), phrase.noun(), SpeakerType.PERSON);
            if (phrase.indefinite() || phrase.headEnd() - phrase.start() > 1) {
                unnamed.introduce(described);
            }
            described.gender(lexicon.roleGender(phrase.noun()), 6);
        }
        return new Voice(described, MentionKind.NOMINAL, 0.75);
    }

    /** Whom a description outside the sources means; nobody where neither article nor people file say. */
    @Nullable
    Figure inPassing(Phrase phrase) {
        Officeholders.Holder holder = officeholders.of(phrase);
        Figure known = holder != null && holder.fixed() ? null : byRole(phrase);
        return known == null && holder != null ? figure(holder, phrase) : known;
    }

    /** The holder of an office, who from here on has the role as the article words it. */
    private Figure figure(Officeholders.Holder holder, Phrase phrase) {
        Figure figure = reading.known().figure(holder.person(), reading.cast().figures());
        figure.role(RoleWords.of(reading.words().text(phrase.start(), phrase.end()), phrase.noun()));
        holders.clear();
        return figure;
    }

    /** The unnamed one of this description, or whoever unnamed has just spoken: "the official", "the person". */
    private @Nullable Figure unnamedBefore(Phrase phrase) {
        Figure before = unnamed.last(phrase.noun());
        if (before != null && before.person() && unnamed.introduced(before) && near(before, phrase.from())) {
            return before;
        }
        List<Figure> spoke = scene.lastSpeakers();
        boolean unnamedSpoke =
                spoke.size() == 1 && spoke.get(0).person() && !spoke.get(0).named();
        return unnamedSpoke && phrase.headEnd() - phrase.start() == 1 && ANYBODY.contains(phrase.noun())
                ? spoke.get(0)
                : null;
    }

    private boolean near(Figure figure, int at) {
        if (figure.mentions().isEmpty()) {
            return false;
        }
        Words words = reading.words();
        int last = words.from(
                figure.mentions().get(figure.mentions().size() - 1).span().start());
        return words.sentence(at) - words.sentence(Math.min(last, at)) <= NEAR;
    }

    /**
     * Who has just spoken, where that is somebody of whom no role is known, and the one whose role it is stands far off: "the
     * senator" is then rather the speaker.
     */
    private @Nullable Figure speakerInstead(Phrase phrase, Figure known) {
        List<Figure> spoke = scene.lastSpeakers();
        if (spoke.size() != 1
                || spoke.get(0) == known
                || phrase.possessed()
                || known.mentions().isEmpty()) {
            return null;
        }
        Figure speaker = spoke.get(0);
        boolean open = speaker.person()
                && speaker.named()
                && speaker.roles().isEmpty()
                && speaker.gender().agrees(lexicon.roleGender(phrase.noun()));
        int last = known.mentions().get(known.mentions().size() - 1).span().start();
        return open && last < reading.words().start(scene.lastSpokeAt()) ? speaker : null;
    }

    /**
     * Whether a description may mean somebody of whom no such role is known: "the woman", "the Ohio senator" of one who has no
     * role, but not "the judge", which is rather somebody else.
     */
    private static boolean mayMean(Phrase phrase, Figure figure) {
        boolean tells = phrase.headEnd() - phrase.start() > 1;
        return ANYBODY.contains(phrase.noun()) || (tells && figure.roles().isEmpty());
    }

    private Scene.@Nullable Choice active(Phrase phrase) {
        Gender gender = lexicon.roleGender(phrase.noun());
        return scene.choose(
                phrase.from(),
                who -> who.size() == 1
                        && who.get(0).person()
                        && who.get(0).named()
                        && who.get(0).gender().agrees(gender)
                        && mayMean(phrase, who.get(0))
                        && !binding.namedBehind(phrase.from(), who.get(0)),
                who -> 0);
    }

    /** The person whose role this is, the last mentioned of several. */
    @Nullable
    Figure byRole(Phrase phrase) {
        Figure best = null;
        double bestScore = 1.4;
        for (Figure figure : holders(phrase.noun())) {
            double score = figure.person() ? match(phrase, figure) : 0;
            if (score > 0) {
                score += 0.4 * closeness(figure, phrase.from());
            }
            if (score > bestScore) {
                best = figure;
                bestScore = score;
            }
        }
        return best;
    }

    /** Everybody who has a role that a noun may stand for. */
    List<Figure> holders(String noun) {
        String role = Lexicon.singular(noun);
        return holders.computeIfAbsent(
                role,
                sought -> reading.cast().figures().stream()
                        .filter(figure ->
                                figure.roles().stream().anyMatch(known -> lexicon.meansRole(sought, known.head())))
                        .toList());
    }

    private double closeness(Figure figure, int at) {
        int last = figure.mentions().isEmpty()
                ? -1
                : figure.mentions().get(figure.mentions().size() - 1).span().start();
        if (last < 0) {
            return 0;
        }
        double distance = reading.words().start(at) - last;
        return distance < 0
                ? 0.3
                : 1 / (1 + distance / 800.0) + Math.min(1.5, figure.mentions().size() / 6.0);
    }

    /** How well a description fits the roles of somebody; 0 where it does not. */
    double match(Phrase phrase, Figure figure) {
        double best = 0;
        for (RoleWords role : figure.roles()) {
            best = Math.max(best, match(phrase, role, figure));
        }
        return best;
    }

    private double match(Phrase phrase, RoleWords role, Figure figure) {
        String noun = Lexicon.singular(phrase.noun());
        if (!lexicon.meansRole(noun, role.head())
                || (!figure.gender().agrees(lexicon.roleGender(noun)) && figure.genderSure())) {
            return 0;
        }
        if (lexicon.kin(noun)) {
            return kin(phrase, role);
        }
        double score = noun.equals(role.head()) ? 2 : 1.5;
        boolean former = false;
        for (int i = phrase.start(); i < phrase.end(); i++) {
            String word = reading.words().lower(i);
            former |= word.equals("former") || word.equals("ex");
            if (i != phrase.head() && reading.words().word(i) && !lexicon.functionWord(word)) {
                score += role.words().contains(word) ? 0.8 : i < phrase.head() ? -0.35 : -0.5;
            }
        }
        return score - (former == role.former() ? 0 : 0.6);
    }

    /** "My father" is nobody else's: a relative goes by the possessor, too. */
    private static double kin(Phrase phrase, RoleWords role) {
        if (!phrase.possessed() || !phrase.noun().equals(role.head())) {
            return 0;
        }
        return role.text().equalsIgnoreCase(phrase.determiner() + " " + role.head()) ? 3 : 1.5;
    }

    /** "My mother": by name where the article gives it. */
    Figure relative(String whose, String noun) {
        for (Figure figure : holders(noun)) {
            for (RoleWords role : figure.roles()) {
                if (role.text().equals(whose + " " + noun)) {
                    return figure;
                }
            }
        }
        Figure made = unnamed.described(noun, noun, SpeakerType.PERSON);
        if (made.gender() == Gender.UNKNOWN) {
            made.gender(lexicon.roleGender(noun), 6);
        }
        return made;
    }
}
