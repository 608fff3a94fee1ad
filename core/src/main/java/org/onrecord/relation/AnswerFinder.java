// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.Said;
import org.onrecord.statement.Act;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;

/**
 * Finds which statements of other documents a statement disputes, supports or answers. Inside a document, what stands close
 * together belongs together; between documents nothing does but what the words themselves say. So the statement must deny,
 * contradict, agree, confirm or reply in so many words; the one must name the speaker of the other, or be asked of them; the
 * other must be published at most so many days before; and they must share words that say what they are about and that few
 * others share. What a reader would have to know from elsewhere is not found. Safe to share between threads.
 */
public final class AnswerFinder {

    /** How many days before an answer that which it answers is published at most. */
    public static final int DAYS = 14;

    private static final int MOST = 2;
    private static final Comparator<Link> BEST_FIRST =
            Comparator.comparingDouble((Link link) -> -link.confidence()).thenComparing(Link::to);

    /** Whether a statement may answer one of another document at all, so that it is worth looking for it. */
    public boolean mayAnswer(Said statement) {
        return !Answering.of(Utterance.of(statement)).isEmpty();
    }

    /**
     * The links of a statement, the surest first.
     *
     * @param others statements of other documents; what their words weigh is told from all of them, so that it is well to
     *     give more than can be meant
     */
    public List<Link> find(Said statement, Collection<Said> others) {
        Utterance from = Utterance.of(statement);
        List<Answering> ways = Answering.of(from);
        if (ways.isEmpty()) {
            return List.of();
        }
        List<Utterance> all = others.stream().map(Utterance::of).toList();
        Matter matter = new Matter(from, all);
        List<Link> links = new ArrayList<>();
        for (Utterance to : all) {
            if (mayBeAnswered(from, to)) {
                link(from, to, matter, ways).ifPresent(links::add);
            }
        }
        links.sort(BEST_FIRST);
        return List.copyOf(links.subList(0, Math.min(MOST, links.size())));
    }

    private static boolean mayBeAnswered(Utterance from, Utterance to) {
        return !to.said().nested()
                && to.said().asserted()
                && !to.said().document().equals(from.said().document())
                && from.isByAnotherThan(to)
                && isInTime(from.said().published(), to.said().published());
    }

    private static boolean isInTime(@Nullable LocalDate answered, @Nullable LocalDate said) {
        return answered != null && said != null && !said.isAfter(answered) && !said.isBefore(answered.minusDays(DAYS));
    }

    private static Optional<Link> link(Utterance from, Utterance to, Matter matter, List<Answering> ways) {
        return ways.stream()
                .filter(way -> way.concerns(from, to) && way.isAboutTheSame(from, to, matter))
                .findFirst()
                .map(way -> new Link(way.relation(), to.said().statement(), way.confidence(matter.likeness(from, to))));
    }

    /** In what way a statement answers another. */
    enum Answering {
        /** "Denied", "rejected the claim": disputes what another said of or to the speaker, or what the speaker names. */
        DENIAL(Relation.DISPUTES, 0.15, 2),
        /** "Holm lied", "what Holm said is wrong": disputes what Holm said. */
        REPROACH(Relation.DISPUTES, 0.15, 2),
        /** "Agreed with Holm that …". */
        AGREEMENT(Relation.SUPPORTS, 0.15, 2),
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
                    Vocabulary.AGREE.isIn(from.cue())
                            && !from.said().mentioned().isEmpty();
                case CONFIRMATION -> Vocabulary.CONFIRM.isIn(from.cue());
                case REPLY -> Vocabulary.RESPOND.isIn(from.cue());
                case COMPLIANCE -> from.isAct(Act.COMMITMENT);
            };
        }

        /** Whether the speakers have to do with each other. */
        boolean concerns(Utterance from, Utterance to) {
            return switch (this) {
                case DENIAL -> (to.isAct(Act.CLAIM) || to.isAct(Act.JUDGEMENT)) && (from.names(to) || to.names(from));
                case REPROACH -> to.isAct(Act.CLAIM) && from.names(to);
                case AGREEMENT -> from.names(to);
                case CONFIRMATION -> to.isAct(Act.CLAIM);
                case REPLY -> to.names(from);
                case COMPLIANCE -> to.isAct(Act.DEMAND) && to.isAskedOf(from);
            };
        }

        boolean isAboutTheSame(Utterance from, Utterance to, Matter matter) {
            return matter.shared(from, to) >= shared && matter.likeness(from, to) >= like;
        }
    }
}
