// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.onrecord.document.Paragraph;
import org.onrecord.statement.Act;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/**
 * A statement as the search for links reads it.
 *
 * @param index its place among the statements of the document
 * @param statement the statement itself
 * @param kind the part that its paragraph plays
 * @param paragraph index of the paragraph that its cue, or else its content, stands in
 * @param sentence the same for the sentence, counted through the document
 * @param source stems of the source
 * @param cue stems of the cue
 * @param frame stems of the words of its sentence that are not its content
 * @param words stems of the content, in order
 * @param keys those of them that say what it is about
 * @param speakers who makes it, as ids of entities or as names
 * @param mentioned of whom its content speaks, as ids of entities
 * @param mentionedFirst of whom its content speaks in its first words
 * @param spokenTo with whom its sentence tells that somebody spoke, as ids of entities
 * @param names stems of the last names of its speakers
 * @param bodies stems of the names in the name of a body that speaks
 * @param roles stems of the words of its speakers' roles
 * @param sentenceContrasted whether its sentence begins with a word like "but" or "however"
 * @param contrasted whether such a word stands right before its source or cue
 * @param negated whether its content says "not"
 * @param denied the keys that follow soon upon a "not"
 */
record Telling(
        int index,
        Statement statement,
        Paragraph.Kind kind,
        int paragraph,
        int sentence,
        List<String> source,
        List<String> cue,
        List<String> frame,
        List<String> words,
        Set<String> keys,
        Set<String> speakers,
        Set<String> mentioned,
        Set<String> mentionedFirst,
        Set<String> spokenTo,
        Set<String> names,
        Set<String> bodies,
        Set<String> roles,
        boolean sentenceContrasted,
        boolean contrasted,
        boolean negated,
        Set<String> denied) {

    private static final int BEGINNING = 6;

    boolean isNested() {
        return statement.within() != null;
    }

    boolean isAct(Act act) {
        Circumstances circumstances = statement.circumstances();
        return circumstances != null && circumstances.act() == act;
    }

    /** Whether the text presents it as something that was said. */
    boolean isAsserted() {
        Circumstances circumstances = statement.circumstances();
        return circumstances == null || circumstances.asserted();
    }

    List<Speaker> addressees() {
        Circumstances circumstances = statement.circumstances();
        return circumstances == null ? List.of() : circumstances.addressees();
    }

    boolean isBySameAs(Telling other) {
        return !Collections.disjoint(speakers, other.speakers);
    }

    /** Whether both are known to speak, and neither for the other. */
    boolean isByAnotherThan(Telling other) {
        return !speakers.isEmpty()
                && !other.speakers.isEmpty()
                && !isBySameAs(other)
                && !speaksFor(other)
                && !other.speaksFor(this);
    }

    /** Whether its speaker belongs to the other's: "Holm campaign manager" to Holm. */
    private boolean speaksFor(Telling other) {
        return other.names.stream()
                .filter(name -> !names.contains(name))
                .anyMatch(name -> roles.contains(name) || bodies.contains(name));
    }

    /** Whether a person or a body makes it, and not a group whose members agree among themselves. */
    boolean isByOne() {
        return statement.speakers().stream()
                .allMatch(
                        speaker -> speaker.type() == SpeakerType.PERSON || speaker.type() == SpeakerType.ORGANIZATION);
    }

    /** Whether somebody in particular says it, in so many words: not "some", and not "supports". */
    boolean isSaid() {
        return Vocabulary.SAY.isIn(cue)
                && statement.speakers().stream().anyMatch(speaker -> speaker.type() != SpeakerType.GENERIC);
    }

    /** Whether it demands something, or tells of a demand: "said his demand is for the mayor to resign". */
    boolean isDemand() {
        return isAct(Act.DEMAND) || tellsDemand();
    }

    /** Whether it says in its first words what somebody wants: "that the mayor wants the mill to close". */
    boolean tellsWish() {
        return words.subList(0, Math.min(words.size(), BEGINNING)).stream().anyMatch(Vocabulary.WISH::contains);
    }

    /** Whether it says what somebody demands: "his demand is for the mayor to resign". */
    boolean tellsDemand() {
        int at = 0;
        while (at < Math.min(words.size(), BEGINNING) && !Vocabulary.DEMAND.contains(words.get(at))) {
            at++;
        }
        List<String> after = words.subList(Math.min(words.size(), at + 1), Math.min(words.size(), at + 3));
        return at < BEGINNING && after.contains("is") && (after.contains("for") || after.contains("that"));
    }

    /** The words of the content without the conjunction "that" before them. */
    List<String> clause() {
        boolean conjunction = words.size() > 1 && words.get(0).equals("that");
        return conjunction ? words.subList(1, words.size()) : words;
    }

    boolean isBody() {
        return kind == Paragraph.Kind.BODY;
    }

    boolean isHeadline() {
        return kind == Paragraph.Kind.HEADLINE;
    }

    boolean mentionsFirst(Telling other) {
        return !Collections.disjoint(mentionedFirst, other.speakers);
    }

    boolean mentions(Telling other) {
        return !Collections.disjoint(mentioned, other.speakers);
    }
}
