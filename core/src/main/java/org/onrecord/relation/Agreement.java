// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.statement.Relation;

/** "Agreed", "echoed", "confirmed", "said as much": supports what another speaker said before. */
final class Agreement implements Rule {

    private static final double NEARBY = 0.6;
    private static final double FAR = 0.5;
    private static final double LIKE_ENOUGH = 0.05;
    private static final double MUCH_LIKE = 0.2;

    @Override
    public void apply(Telling from, Article article, Findings findings) {
        if (!from.isAsserted() || from.isNested()) {
            return;
        }
        if (agrees(from) && refersBack(from)) {
            article.before(from, 1)
                    .filter(to -> mayMean(from, to))
                    .findFirst()
                    .ifPresent(to -> findings.add(from, to, Relation.SUPPORTS, NEARBY));
        } else if (agrees(from) || Vocabulary.CONFIRM.isIn(from.cue())) {
            supported(from, article).ifPresent(to -> findings.add(from, to, Relation.SUPPORTS, FAR));
        }
    }

    /** What is most like it; where nothing is much like it, the first thing that the speaker of that said in the body. */
    private static Optional<Telling> supported(Telling from, Article article) {
        Optional<Telling> likest = likest(from, article);
        boolean sure =
                likest.filter(to -> article.likeness(from, to) >= MUCH_LIKE).isPresent();
        if (sure || !agrees(from) || !from.isByOne()) {
            return sure ? likest : Optional.empty();
        }
        return likest.flatMap(weak -> article.before(weak, Article.FARTHEST)
                .filter(to -> to.isBody() && to.isBySameAs(weak))
                .reduce((nearer, earlier) -> earlier)
                .or(() -> likest));
    }

    private static Optional<Telling> likest(Telling from, Article article) {
        boolean named = !from.mentioned().isEmpty() && Vocabulary.CLAIM.isIn(from.words());
        return article.before(from, Article.FARTHEST)
                .filter(to -> mayMean(from, to) && (!named || from.mentions(to)))
                .filter(to -> article.likeness(from, to) >= LIKE_ENOUGH)
                .max(Comparator.comparingDouble(to -> article.likeness(from, to)));
    }

    /** Whom it agrees with, if its sentence says so, and else anybody. */
    private static boolean mayMean(Telling from, Telling to) {
        boolean with = from.spokenTo().isEmpty() || !Collections.disjoint(from.spokenTo(), to.speakers());
        return with && from.isByAnotherThan(to);
    }

    private static boolean agrees(Telling from) {
        boolean asMuch =
                from.words().size() <= 2 && String.join(" ", from.words()).endsWith("as much");
        boolean toAct = !from.words().isEmpty() && from.words().get(0).equals("to");
        return asMuch || (Vocabulary.AGREE.isIn(from.cue()) && !toAct);
    }

    private static boolean refersBack(Telling from) {
        List<String> said = from.clause();
        return from.keys().size() <= 2 && (Vocabulary.ANAPHORS.isIn(said) || Vocabulary.CLAIM.isIn(said));
    }
}
