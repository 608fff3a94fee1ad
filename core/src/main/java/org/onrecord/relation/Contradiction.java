// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Set;
import org.onrecord.statement.Act;
import org.onrecord.statement.Relation;

/** Says "not" of what another speaker said, in the same words. */
final class Contradiction implements Rule {

    private static final double CONFIDENCE = 0.5;
    private static final double ADJACENT = 0.4;
    private static final double FAR = 0.2;
    private static final int DENIED = 2;

    @Override
    public void apply(Telling from, Article article, Findings findings) {
        if (!from.isAsserted() || from.isNested() || from.denied().isEmpty() || !from.isSaid()) {
            return;
        }
        article.before(from, Article.FARTHEST)
                .filter(to -> !to.isNested() && contradicts(from, to, article) && from.isByAnotherThan(to))
                .forEach(to -> findings.add(from, to, Relation.DISPUTES, CONFIDENCE));
    }

    private static boolean contradicts(Telling from, Telling to, Article article) {
        double likeness = article.likeness(from, to);
        if (likeness < FAR) {
            return false;
        }
        Set<String> shared = article.shared(from, to);
        shared.retainAll(from.denied());
        int denied = shared.stream().anyMatch(to.denied()::contains) ? 0 : shared.size();
        boolean adjacent = from.paragraph() - to.paragraph() <= 1 && likeness >= ADJACENT;
        boolean proposed = to.isAct(Act.DEMAND) || to.isAct(Act.COMMITMENT);
        return (adjacent && denied >= 1) || (proposed && denied >= DENIED);
    }
}
