// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.onrecord.statement.Act;
import org.onrecord.statement.Relation;

/** "But Holm said …", "however, the council reported …": disputes what another speaker said of the same thing just before. */
final class Contrast implements Rule {

    private static final double CONFIDENCE = 0.55;
    private static final double CONCESSION = 0.5;
    private static final double LIKE_ENOUGH = 0.1;
    private static final double LIKE_NEXT = 0.04;
    private static final Set<Act> PUBLIC = Set.of(Act.CLAIM, Act.JUDGEMENT, Act.DEMAND, Act.COMMITMENT, Act.DENIAL);

    @Override
    public void apply(Telling from, Article article, Findings findings) {
        if (!isContrasted(from, article)
                || !from.isAsserted()
                || from.isNested()
                || !from.isSaid()
                || !isPublic(from)) {
            return;
        }
        List<Telling> others = article.before(from, 2)
                .filter(to -> from.isByAnotherThan(to) && (isPublic(to) || to.isAct(Act.BELIEF)))
                .toList();
        others.stream()
                .filter(to -> isLike(from, to, article))
                .max(Comparator.comparingDouble(to -> article.likeness(from, to)))
                .ifPresent(to -> dispute(from, to, others, findings));
        concede(from, article, findings);
    }

    private static boolean isLike(Telling from, Telling to, Article article) {
        boolean adjacent = from.sentence() - to.sentence() <= 1;
        return article.likeness(from, to) >= (adjacent ? LIKE_NEXT : LIKE_ENOUGH);
    }

    /** With a statement it also disputes those that agree with it, and what their speakers say in the same breath. */
    private static void dispute(Telling from, Telling to, List<Telling> others, Findings findings) {
        List<Telling> side = others.stream()
                .filter(other -> other.index() == to.index() || findings.has(other, to, Relation.SUPPORTS))
                .toList();
        others.stream()
                .filter(other ->
                        side.stream().anyMatch(one -> one.sentence() == other.sentence() && one.isBySameAs(other)))
                .forEach(other -> findings.add(from, other, Relation.DISPUTES, CONFIDENCE));
    }

    /** The word at the beginning of a sentence contrasts the first statement in it only. */
    private static boolean isContrasted(Telling from, Article article) {
        boolean first =
                article.before(from, 0).noneMatch(other -> other.sentence() == from.sentence() && !other.isNested());
        return from.contrasted() || (from.sentenceContrasted() && first);
    }

    /** "Agreed that …, but said …": the second half disputes what the first half agreed with. */
    private static void concede(Telling from, Article article, Findings findings) {
        article.before(from, 0)
                .filter(half -> half.sentence() == from.sentence() && half.isBySameAs(from))
                .forEach(half -> article.before(half, Article.FARTHEST)
                        .filter(to -> findings.has(half, to, Relation.SUPPORTS))
                        .forEach(to -> findings.add(from, to, Relation.DISPUTES, CONCESSION)));
    }

    private static boolean isPublic(Telling telling) {
        return PUBLIC.stream().anyMatch(telling::isAct);
    }
}
