// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.statement.Act;
import org.onrecord.statement.Relation;

/** What somebody says of whom something was demanded before: answers the demand, or disputes it by a refusal. */
final class Demanded implements Rule {

    private static final double CONFIDENCE = 0.5;
    private static final double REFUSAL = 0.45;
    /** An answer comes in the paragraphs that follow, or takes up the words of the demand. */
    private static final int SOON = 4;

    private static final double LIKE_ENOUGH = 0.2;

    @Override
    public void apply(Telling from, Article article, Findings findings) {
        if (!from.isAsserted() || from.isNested() || from.isAct(Act.NO_COMMENT) || from.isAct(Act.BELIEF)) {
            return;
        }
        List<Telling> demands = article.before(from, Article.FARTHEST)
                .filter(to -> to.isDemand() && from.isByAnotherThan(to) && isAskedOf(to, from))
                .filter(to -> isAnswer(from, to, article))
                .toList();
        boolean complies = Vocabulary.COMPLY.isIn(from.words());
        Optional<Telling> taken = demands.stream()
                .filter(to -> !complies && article.likeness(from, to) > 0)
                .max(Comparator.comparingDouble(to -> article.likeness(from, to)));
        taken.or(() -> first(demands, findings)).ifPresent(to -> {
            boolean refuses = from.isAct(Act.DENIAL)
                    || Vocabulary.REFUSE.isIn(from.cue())
                    || (from.negated() && taken.isPresent());
            findings.add(from, to, refuses ? Relation.DISPUTES : Relation.RESPONDS, refuses ? REFUSAL : CONFIDENCE);
        });
    }

    /** The first demand that has no answer yet; the first of all where all have one. */
    private static Optional<Telling> first(List<Telling> demands, Findings findings) {
        return demands.stream()
                .filter(to -> !findings.isAnswered(to))
                .reduce((nearer, earlier) -> earlier)
                .or(() -> demands.stream().reduce((nearer, earlier) -> earlier));
    }

    static boolean isAskedOf(Telling demand, Telling answer) {
        boolean addressed = demand.addressees().stream()
                .anyMatch(addressee -> addressee.entity() != null
                        ? answer.speakers().contains(addressee.entity())
                        : answer.statement().speakers().stream()
                                .anyMatch(speaker -> speaker.name().equalsIgnoreCase(addressee.name())));
        boolean spokenTo = !Collections.disjoint(demand.spokenTo(), answer.speakers());
        boolean named = demand.tellsDemand()
                ? demand.mentions(answer) && !demand.mentionsFirst(answer)
                : demand.mentionsFirst(answer) && !demand.tellsWish();
        return addressed || spokenTo || named;
    }

    private static boolean isAnswer(Telling from, Telling demand, Article article) {
        boolean acknowledges = Vocabulary.ACKNOWLEDGE.isIn(from.cue())
                || Vocabulary.RESPOND.isIn(from.cue())
                || Vocabulary.REFUSE.isIn(from.cue())
                || Vocabulary.COMPLY.isIn(from.words());
        boolean soon = from.paragraph() - demand.paragraph() <= SOON && article.isFirstSince(from, demand);
        return acknowledges || soon || article.likeness(from, demand) >= LIKE_ENOUGH;
    }
}
