// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** Whether a statement may answer one of these, by who makes them, whom they name and when, so that it is worth comparing them. */
    public boolean mayAnswer(Said statement, Collection<Said> others) {
        List<Answering> ways = Answering.of(Utterance.of(statement));
        return others.stream().anyMatch(other -> concerns(statement, other, ways));
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
        List<Utterance> meant = others.stream()
                .filter(to -> concerns(statement, to, ways))
                .map(Utterance::of)
                .filter(from::isByAnotherThan)
                .toList();
        if (meant.isEmpty()) {
            return List.of();
        }
        Matter matter = new Matter(from, others.stream().map(Utterance::of).toList());
        List<Link> links = new ArrayList<>();
        for (Utterance to : meant) {
            link(from, to, matter, ways).ifPresent(links::add);
        }
        links.sort(BEST_FIRST);
        return List.copyOf(links.subList(0, Math.min(MOST, links.size())));
    }

    private static boolean concerns(Said from, Said to, List<Answering> ways) {
        return isOpen(from, to) && ways.stream().anyMatch(way -> way.concerns(from, to));
    }

    private static boolean isOpen(Said from, Said to) {
        return !to.nested()
                && to.asserted()
                && !to.document().equals(from.document())
                && isInTime(from.published(), to.published());
    }

    private static boolean isInTime(@Nullable LocalDate answered, @Nullable LocalDate said) {
        return answered != null && said != null && !said.isAfter(answered) && !said.isBefore(answered.minusDays(DAYS));
    }

    private static Optional<Link> link(Utterance from, Utterance to, Matter matter, List<Answering> ways) {
        return ways.stream()
                .filter(way -> way.concerns(from.said(), to.said()) && way.isAboutTheSame(from, to, matter))
                .findFirst()
                .map(way -> new Link(way.relation(), to.said().statement(), way.confidence(matter.likeness(from, to))));
    }

    /** In what way a statement answers another. */
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
                    Vocabulary.AGREE.isIn(from.cue())
                            && !from.said().mentioned().isEmpty();
                case CONFIRMATION -> Vocabulary.CONFIRM.isIn(from.cue());
                case REPLY -> Vocabulary.RESPOND.isIn(from.cue()) && !from.isAct(Act.NO_COMMENT);
                case COMPLIANCE -> from.isAct(Act.COMMITMENT);
            };
        }

        /** Whether the speakers have to do with each other. */
        boolean concerns(Said from, Said to) {
            return switch (this) {
                case DENIAL ->
                    (to.act() == Act.CLAIM || to.act() == Act.JUDGEMENT) && (names(from, to) || names(to, from));
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
            return matter.shared(from, to) >= shared && matter.likeness(from, to) >= like;
        }
    }
}
