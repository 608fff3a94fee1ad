// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

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
                .filter(to -> to.isAct(Act.DEMAND) && from.isByAnotherThan(to) && isAskedOf(to, from))
                .filter(to -> isAnswer(from, to, article))
                .toList();
        Optional<Telling> taken = demands.stream()
                .filter(to -> article.likeness(from, to) > 0)
                .max(Comparator.comparingDouble(to -> article.likeness(from, to)));
        taken.or(() -> demands.stream().reduce((nearer, earlier) -> earlier)).ifPresent(to -> {
            boolean refuses = from.isAct(Act.DENIAL)
                    || Vocabulary.REFUSE.isIn(from.cue())
                    || (from.negated() && taken.isPresent());
            findings.add(from, to, refuses ? Relation.DISPUTES : Relation.RESPONDS, refuses ? REFUSAL : CONFIDENCE);
        });
    }

    static boolean isAskedOf(Telling demand, Telling answer) {
        boolean addressed = demand.addressees().stream()
                .anyMatch(addressee -> addressee.entity() != null
                        ? answer.speakers().contains(addressee.entity())
                        : answer.statement().speakers().stream()
                                .anyMatch(speaker -> speaker.name().equalsIgnoreCase(addressee.name())));
        return addressed || demand.mentionsFirst(answer);
    }

    private static boolean isAnswer(Telling from, Telling demand, Article article) {
        boolean acknowledges = Vocabulary.ACKNOWLEDGE.isIn(from.cue())
                || Vocabulary.RESPOND.isIn(from.cue())
                || Vocabulary.REFUSE.isIn(from.cue());
        boolean soon = from.paragraph() - demand.paragraph() <= SOON && article.isFirstSince(from, demand);
        return acknowledges || soon || article.likeness(from, demand) >= LIKE_ENOUGH;
    }
}
