// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.onrecord.corpus.Said;
import org.onrecord.statement.Act;
import org.onrecord.statement.Relation;

/** In what way the words of a statement themselves say that it answers one of another document. */
enum Answering {
    /** "Denied", "rejected the claim": disputes what another said of or to the speaker, or what the speaker names. */
    DENIAL(Relation.DISPUTES, 0.3, 3),
    /** "Holm lied", "what Holm said is wrong": disputes what Holm said. */
    REPROACH(Relation.DISPUTES, 0.15, 2),
    /** "Agreed with Holm that …". */
    AGREEMENT(Relation.SUPPORTS, 0.3, 2),
    /** "Confirmed that …": what another said. */
    CONFIRMATION(Relation.SUPPORTS, 0.3, 3),
    /** "Responded that …": to what another said of the speaker. Most replies are to a question in their own article. */
    REPLY(Relation.RESPONDS, 0.15, 2),
    /** Promises or refuses what was demanded of the speaker. */
    COMPLIANCE(Relation.RESPONDS, 0.2, 2);

    private final Relation relation;
    private final double like;
    private final int shared;

    Answering(Relation relation, double like, int shared) {
        this.relation = relation;
        this.like = like;
        this.shared = shared;
    }

    Relation relation() {
        return relation;
    }

    double confidence(double likeness) {
        return Math.min(0.9, 0.4 + likeness);
    }

    static List<Answering> of(Utterance from) {
        if (from.said().nested()
                || !from.said().asserted()
                || from.said().speakers().isEmpty()) {
            return List.of();
        }
        List<Answering> ways = new ArrayList<>();
        for (Answering way : values()) {
            if (way.isOf(from)) {
                ways.add(way);
            }
        }
        return ways;
    }

    private boolean isOf(Utterance from) {
        return switch (this) {
            case DENIAL -> from.isAct(Act.DENIAL) || Vocabulary.DENY.isIn(from.cue());
            case REPROACH -> !from.said().mentioned().isEmpty() && from.callsFalse();
            case AGREEMENT ->
                Vocabulary.AGREE.isIn(from.cue()) && !from.said().mentioned().isEmpty();
            case CONFIRMATION -> Vocabulary.CONFIRM.isIn(from.cue());
            case REPLY -> Vocabulary.RESPOND.isIn(from.cue()) && !from.isAct(Act.NO_COMMENT);
            case COMPLIANCE -> from.isAct(Act.COMMITMENT);
        };
    }

    /** Whether the speakers have to do with each other. */
    boolean concerns(Said from, Said to) {
        return switch (this) {
            case DENIAL -> (to.act() == Act.CLAIM || to.act() == Act.JUDGEMENT) && (names(from, to) || names(to, from));
            case REPROACH -> to.act() == Act.CLAIM && names(from, to);
            case AGREEMENT -> names(from, to);
            case CONFIRMATION -> to.act() == Act.CLAIM;
            case REPLY -> names(to, from);
            case COMPLIANCE -> to.act() == Act.DEMAND && isOf(to.addressees(), from);
        };
    }

    /** Whether the content of the one names a speaker of the other. */
    private static boolean names(Said one, Said other) {
        return isOf(one.mentioned(), other);
    }

    private static boolean isOf(Set<String> identities, Said said) {
        return said.speakers().stream().map(Said.Party::identity).anyMatch(identities::contains);
    }

    boolean isAboutTheSame(Utterance from, Utterance to, Matter matter) {
        return matter.shared(from.keys(), to.keys()) >= shared && matter.likeness(from.keys(), to.keys()) >= like;
    }
}
