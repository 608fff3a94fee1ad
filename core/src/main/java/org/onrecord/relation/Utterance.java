// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.corpus.Said;
import org.onrecord.statement.Act;

/**
 * A statement of some document as the search for answers reads it.
 *
 * @param said the statement itself
 * @param cue stems of the cue
 * @param words stems of the content, in order
 * @param keys those of them that say what it is about
 * @param names those of the keys that are written as names
 * @param speakers ids of the identities that speak
 */
record Utterance(
        Said said, List<String> cue, List<String> words, Set<String> keys, Set<String> names, Set<String> speakers) {

    private static final int LONGEST = 40;
    private static final int BEGINNING = 2;
    private static final Set<String> POINTERS = Set.of("that", "this", "those", "these", "it", "them");

    /** So far before the word that calls it untrue stands the word for what was said. */
    private static final int REACH = 8;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    static Utterance of(Said said) {
        List<String> words = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Matcher matcher = WORD.matcher(said.content());
        while (matcher.find()) {
            String stem = Stems.of(matcher.group());
            words.add(stem);
            if (matcher.start() > 0 && Character.isUpperCase(said.content().charAt(matcher.start()))) {
                names.add(stem);
            }
        }
        return new Utterance(
                said,
                stems(said.cue()).toList(),
                words,
                Keys.of(words),
                names,
                said.speakers().stream().map(Said.Party::identity).collect(Collectors.toSet()));
    }

    /** The stems of all words of a text, in order. */
    static Stream<String> stems(String text) {
        return WORD.matcher(text).results().map(word -> Stems.of(word.group()));
    }

    /**
     * Whether its content calls something untrue that was said: "the report was misleading", "what Holm says is a lie". A word
     * like "fraud" in a long speech does not, nor does "don't get me wrong".
     */
    boolean callsFalse() {
        return words.size() <= LONGEST
                && IntStream.range(1, words.size())
                        .filter(at -> Vocabulary.FALSE.contains(words.get(at)))
                        .filter(at -> !words.get(at - 1).equals("me"))
                        .anyMatch(at -> words.subList(Math.max(0, at - REACH), at).stream()
                                .anyMatch(word -> Vocabulary.CLAIM.contains(word) || Vocabulary.SAY.contains(word)));
    }

    /** Whether its first words point back at something that was said: "that suggestion", "those statements false". */
    boolean pointsBack() {
        return words.stream().limit(BEGINNING).anyMatch(POINTERS::contains);
    }

    boolean isAct(Act act) {
        return said.act() == act;
    }

    /** Whether another is known to speak of something else than this statement, and neither speaks for the other. */
    boolean mayMean(Utterance other) {
        return !other.speakers.isEmpty()
                && !other.tellsOf(this)
                && Collections.disjoint(speakers, other.speakers)
                && !speaksFor(other)
                && !other.speaksFor(this);
    }

    /** Whether it is told in this that the other is said: "the court, which denied them that status". */
    private boolean tellsOf(Utterance other) {
        return !other.cue.isEmpty() && words.containsAll(other.cue) && words.containsAll(other.keys);
    }

    /** Whether its speaker belongs to the other's: "Holm campaign manager" to Holm. */
    private boolean speaksFor(Utterance other) {
        Set<String> own = said.speakers().stream()
                .flatMap(party -> Stream.of(party.name(), party.role() == null ? "" : party.role()))
                .flatMap(Utterance::stems)
                .collect(Collectors.toSet());
        return other.said.speakers().stream()
                .map(Said.Party::name)
                .map(name -> stems(name).reduce("", (first, last) -> last))
                .anyMatch(own::contains);
    }
}
