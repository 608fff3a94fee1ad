// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.onrecord.corpus.Said;
import org.onrecord.statement.Act;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;

/**
 * What a statement answers in its own document is told in other documents too: in the same words, or by the same speaker in
 * words that are like them and like what stands around the answer. Made for one statement.
 */
final class Retelling {

    /** From this confidence on, that the statement answers something in its own document is as good as certain. */
    private static final double SURE = 0.6;

    private static final int SHARED = 2;
    private static final double LIKE = 0.13;
    private static final double MUCH_LIKE = 0.3;
    private static final double NEAR = 0.07;
    private static final double RATHER_NEAR = 0.1;
    private static final double MUCH_NEAR = 0.3;

    /** About how often each kind of evidence was right where the limits above were set, drawn towards a half as the pairs are few. */
    private static final double RETOLD = 0.75;

    private static final double PERHAPS_RETOLD = 0.7;
    private static final double POINTED = 0.8;
    private static final Set<Act> TELLABLE = Set.of(Act.CLAIM, Act.JUDGEMENT, Act.DEMAND, Act.COMMITMENT, Act.DENIAL);

    private final Utterance from;
    /** The words around the statement and its own. */
    private final Set<String> around;

    Retelling(Utterance from) {
        this.from = from;
        this.around = new HashSet<>(AnswerFinder.keys(from.said().setting().words()));
        this.around.addAll(from.keys());
    }

    /** Whether its own document shows that it answers something. */
    boolean answers() {
        return !from.said().setting().answered().isEmpty() || refersBack();
    }

    /** Whether it may mean a statement, by who makes that. */
    boolean concerns(Said to) {
        return from.said().setting().answered().stream()
                        .anyMatch(told -> isBy(told, to) || told.repeated().contains(to.statement()))
                || (refersBack() && isNamed(to));
    }

    private static boolean isBy(Said.Answered told, Said to) {
        return to.speakers().stream().map(Said.Party::identity).anyMatch(told.speakers()::contains);
    }

    /** Whether its content names the speaker of another, or names nobody and the speaker is named beside it. */
    private boolean isNamed(Said to) {
        Set<String> named = from.said().mentioned().isEmpty()
                ? from.said().setting().near()
                : from.said().mentioned();
        return to.speakers().stream().map(Said.Party::identity).anyMatch(named::contains);
    }

    /**
     * "Denounced Holm's call", "called that a lie": refuses what stands near it, in words that point back at it, and its own
     * document does not show what that is.
     */
    private boolean refersBack() {
        return from.said().setting().answered().isEmpty() && refuses() && pointsBack();
    }

    private boolean pointsBack() {
        return Vocabulary.CLAIM.isIn(from.words()) || from.pointsBack();
    }

    private boolean refuses() {
        return from.isAct(Act.DENIAL)
                || Vocabulary.DENY.isIn(from.cue())
                || Vocabulary.CONDEMN.isIn(from.cue())
                || (from.cue().size() == 1 && Vocabulary.CALL.isIn(from.cue()));
    }

    Optional<Link> link(Utterance to, Matter matter) {
        Optional<Link> told = from.said().setting().answered().stream()
                .map(answered -> link(answered, to, matter))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Link::confidence));
        return told.isPresent() ? told : pointed(to, matter);
    }

    private Optional<Link> link(Said.Answered told, Utterance to, Matter matter) {
        if (told.repeated().contains(to.said().statement())) {
            return Optional.of(new Link(told.relation(), to.said().statement(), told.confidence()));
        }
        if (!isBy(told, to.said()) || !isTellable(to)) {
            return Optional.empty();
        }
        boolean sure = told.confidence() >= SURE;
        return tellsTheSame(told, to, matter, sure)
                ? Optional.of(new Link(told.relation(), to.said().statement(), sure ? RETOLD : PERHAPS_RETOLD))
                : Optional.empty();
    }

    private boolean tellsTheSame(Said.Answered told, Utterance to, Matter matter, boolean sure) {
        Set<String> keys = AnswerFinder.keys(told.content());
        double near = matter.likeness(around, to.keys());
        boolean alike = matter.likeness(keys, to.keys()) >= (sure ? LIKE : MUCH_LIKE)
                && near >= (sure ? NEAR : RATHER_NEAR)
                && matter.shared(keys, to.keys()) >= SHARED;
        return alike || (sure && near >= MUCH_NEAR);
    }

    private Optional<Link> pointed(Utterance to, Matter matter) {
        boolean means = refersBack()
                && isNamed(to.said())
                && isTellable(to)
                && matter.likeness(around, to.keys()) >= MUCH_NEAR
                && matter.shared(around, to.keys()) >= SHARED;
        return means ? Optional.of(new Link(Relation.DISPUTES, to.said().statement(), POINTED)) : Optional.empty();
    }

    /** Whether it says something that can be answered. */
    private static boolean isTellable(Utterance to) {
        return to.said().act() != null && TELLABLE.contains(to.said().act());
    }
}
