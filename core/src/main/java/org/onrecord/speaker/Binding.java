// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.people.Gender;

/** What a sentence itself tells of whom a pronoun or a description in it can mean, and cannot. */
final class Binding {

    private static final Set<String> OPENING =
            Set.of("in", "on", "at", "during", "after", "before", "with", "despite", "throughout", "for");
    /** Words before one of the things that somebody is said to have: "Lind's demands, including his last one". */
    private static final Set<String> AMONG = Set.of("including", "as", "like", "especially", "notably", "particularly");

    private static final Set<String> OWNED = Set.of("by", "of", "from");
    private static final int FARTHEST = 14;
    /** So many words on either side are looked at, so that a sentence without end takes no longer. */
    private static final int REACH = 80;
    /** Words before a main clause whose subject a pronoun in them may mean: "While he said no, Berg went." */
    private static final Set<String> SUBORDINATING = WordSet.of(
            "while as when if although though after before because since once until even despite whenever",
            "whether where in by with without asked given");

    private final Reading reading;
    private final Words words;

    Binding(Reading reading) {
        this.reading = reading;
        this.words = reading.words();
    }

    /** Whom a possessive means that comes before the name: "In her statement, Ada Lind said …"; nobody where it does not. */
    @Nullable
    Figure aheadOf(int at, Gender gender) {
        int first = words.sentenceStart(words.sentence(at));
        boolean opening = (at == first + 1) && OPENING.contains(words.lower(first));
        if (!opening || !Pronouns.possessive(words.lower(at))) {
            return null;
        }
        int end = Math.min(words.sentenceEnd(words.sentence(at)), at + FARTHEST + 2);
        int comma = at + 1;
        while (comma < end && !words.form(comma).equals(",")) {
            comma++;
        }
        int n = reading.nameOf(comma + 1);
        boolean fits = n >= 0 && comma - at <= FARTHEST && reading.bearer(n).human();
        return fits
                        && reading.bearer(n).gender().agrees(gender)
                        && !words.possessive(reading.name(n).to())
                ? reading.bearer(n)
                : null;
    }

    /** Whose things a possessive takes one from: "Ada Lind's demands, including her last one"; nobody where it does not. */
    @Nullable
    Figure ownerOf(int at, Gender gender) {
        if (!Pronouns.possessive(words.lower(at)) || !AMONG.contains(words.lower(at - 1))) {
            return null;
        }
        int first = Math.max(words.sentenceStart(words.sentence(at)), at - FARTHEST);
        for (int i = at - 2; i >= first; i--) {
            int n = reading.nameOf(i);
            if (n >= 0) {
                Name name = reading.name(n);
                boolean owner = words.possessive(name.to()) || OWNED.contains(words.lower(name.from() - 1));
                Figure who = reading.bearer(n);
                return owner && who.human() && who.gender().agrees(gender) ? who : null;
            }
        }
        return null;
    }

    /**
     * Whether somebody is named behind a subject in its own sentence, and hence is not meant by it: "She said Ada Lind left"
     * (principle C of Chomsky, "Lectures on Government and Binding", 1981); but in "While she slept, Ada Lind left" she may be, and where
     * she is named before, too.
     */
    boolean namedBehind(int at, Figure who) {
        int sentence = words.sentence(at);
        boolean subject = !Pronouns.possessive(words.lower(at)) && !Pronouns.object(words.lower(at));
        if (!subject || SUBORDINATING.contains(words.lower(words.sentenceStart(sentence)))) {
            return false;
        }
        boolean behind = false;
        int from = Math.max(words.sentenceStart(sentence), at - REACH);
        int to = Math.min(words.sentenceEnd(sentence), at + REACH);
        for (int i = from; i < to; i++) {
            int n = reading.nameOf(i);
            if (n >= 0 && reading.bearer(n) == who && !words.quoted(i)) {
                behind = i > at;
                if (!behind) {
                    return false;
                }
            }
        }
        return behind;
    }
}
