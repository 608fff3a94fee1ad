// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.statement.Act;
import org.onrecord.statement.Relation;

/** "Denied", "disputed the account", "said that is a lie": disputes what another speaker said. */
final class Denial implements Rule {

    private static final double NAMED = 0.65;
    private static final double LIKE = 0.6;
    private static final double LIKE_ENOUGH = 0.12;
    /** A few words cannot themselves say what they deny. */
    private static final int FEW = 4;

    @Override
    public void apply(Telling from, Article article, Findings findings) {
        if (!from.isAsserted() || from.isNested() || !denies(from)) {
            return;
        }
        List<Telling> others = Stream.concat(article.before(from, 2), article.after(from, from.isHeadline() ? 2 : 0))
                .filter(from::isByAnotherThan)
                .filter(to -> !to.isAct(Act.NO_COMMENT))
                .filter(to -> !denies(to) || !(from.isHeadline() || to.isHeadline()))
                .toList();
        Optional<Telling> likest = others.stream()
                .filter(to -> article.likeness(from, to) >= LIKE_ENOUGH)
                .max(Comparator.comparingDouble(to -> article.likeness(from, to)));
        if (likest.isPresent()) {
            findings.add(from, likest.get(), Relation.DISPUTES, LIKE);
        } else if (refersToStatement(from)) {
            named(from, article)
                    .or(() -> others.stream()
                            .filter(to -> !to.isNested() && !saysWhat(from))
                            .findFirst())
                    .ifPresent(to -> findings.add(from, to, Relation.DISPUTES, NAMED));
        }
    }

    /** "The idea that the mill was closed" says itself what is denied; if nobody said it before, nobody is meant. */
    private static boolean saysWhat(Telling from) {
        int that = from.words().indexOf("that");
        return that > 0 && Vocabulary.CLAIM.contains(from.words().get(that - 1));
    }

    private static boolean denies(Telling from) {
        boolean ofStatement = refersToStatement(from) || from.words().indexOf("that") == 0;
        return from.isAct(Act.DENIAL) || (Vocabulary.DENY.isIn(from.cue()) && ofStatement);
    }

    private static boolean refersToStatement(Telling from) {
        return Vocabulary.CLAIM.isIn(from.words())
                || (from.words().size() <= FEW && Vocabulary.ANAPHORS.isIn(from.clause()))
                || (from.keys().size() <= FEW && Vocabulary.FALSE.isIn(from.words()));
    }

    /** Where the content says whose account it denies: the first thing in the body that those claimed. */
    private static Optional<Telling> named(Telling from, Article article) {
        return article.before(from, Article.FARTHEST)
                .filter(to -> to.isBody() && to.isAct(Act.CLAIM) && from.isByAnotherThan(to) && names(from, to))
                .reduce((nearer, earlier) -> earlier);
    }

    private static boolean names(Telling from, Telling to) {
        return from.mentions(to) || Bodies.speaksFor(to, from.words());
    }
}
