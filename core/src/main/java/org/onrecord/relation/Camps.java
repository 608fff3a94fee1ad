// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Optional;
import org.onrecord.statement.Relation;

/** Critics against supporters, and those who find fault with what "critics" say. */
final class Camps implements Rule {

    private static final double CONFIDENCE = 0.45;

    @Override
    public void apply(Telling from, Article article, Findings findings) {
        if (from.isAsserted() && !from.isNested()) {
            opponent(from, article).ifPresent(to -> findings.add(from, to, Relation.DISPUTES, CONFIDENCE));
        }
    }

    private static Optional<Telling> opponent(Telling from, Article article) {
        Optional<Telling> nearest = article.before(from, 1)
                .filter(to ->
                        from.isByAnotherThan(to) && !article.shared(from, to).isEmpty())
                .findFirst();
        boolean faults = namesCamp(from) && Vocabulary.FAULT.isIn(from.words());
        return faults || article.before(from, 2).anyMatch(to -> areOpposed(from, to)) ? nearest : Optional.empty();
    }

    private static boolean namesCamp(Telling from) {
        return Vocabulary.CRITICS.isIn(from.words()) || Vocabulary.BACKERS.isIn(from.words());
    }

    private static boolean areOpposed(Telling from, Telling to) {
        return (Vocabulary.CRITICS.isIn(from.source()) && Vocabulary.BACKERS.isIn(to.source()))
                || (Vocabulary.BACKERS.isIn(from.source()) && Vocabulary.CRITICS.isIn(to.source()));
    }
}
