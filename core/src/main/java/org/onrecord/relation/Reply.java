// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.document.Paragraph;
import org.onrecord.statement.Act;
import org.onrecord.statement.Relation;

/** A turn after a question, "responded", "in response": answers what another speaker said just before. */
final class Reply implements Rule {

    private static final double TURN = 0.8;
    private static final double CUE = 0.6;
    /** So far behind "response" stands what it is a response to. */
    private static final int TO_WHAT = 7;

    @Override
    public void apply(Telling from, Article article, Findings findings) {
        if (from.isNested() || !from.isAsserted() || from.isAct(Act.NO_COMMENT)) {
            return;
        }
        Optional<Telling> before =
                article.before(from, 1).filter(to -> !to.isNested()).findFirst();
        if (isTurn(from) && before.filter(Reply::isTurn).isPresent()) {
            before.filter(to -> from.isByAnotherThan(to) && asks(to))
                    .ifPresent(to -> findings.add(from, to, Relation.RESPONDS, TURN));
        } else if (Vocabulary.RESPOND.isIn(from.cue()) || saysInResponse(from)) {
            asked(from, article)
                    .filter(to -> isWhatWasSaid(from, to))
                    .ifPresent(to -> findings.add(from, to, Relation.RESPONDS, CUE));
        }
    }

    private static boolean isTurn(Telling telling) {
        return telling.kind() == Paragraph.Kind.TURN;
    }

    private static boolean asks(Telling to) {
        return to.isAct(Act.QUESTION) || to.words().contains("?");
    }

    private static boolean saysInResponse(Telling from) {
        int at = from.frame().indexOf("respons");
        return at > 0
                && from.isSaid()
                && from.frame().get(at - 1).equals("in")
                && (!from.frame()
                                .subList(at + 1, Math.min(at + 2, from.frame().size()))
                                .contains("to")
                        || Vocabulary.CLAIM.isIn(from.frame()
                                .subList(at, Math.min(at + TO_WHAT, from.frame().size()))));
    }

    /** "In response to the charge that the dam leaks" says itself what is answered: something of the same matter. */
    private static boolean isWhatWasSaid(Telling from, Telling to) {
        Set<String> stated = new HashSet<>(stated(from.frame()));
        stated.addAll(stated(from.words()));
        return stated.isEmpty() || !Collections.disjoint(stated, to.keys());
    }

    /** The words that say what is so, after "the charge that". */
    private static Set<String> stated(List<String> words) {
        int at = words.indexOf("that");
        boolean states = at > 0 && Vocabulary.CLAIM.contains(words.get(at - 1));
        return states ? Keys.of(words.subList(at + 1, words.size())) : Set.of();
    }

    /** What was asked of the speaker just before, or else what was said last. */
    private static Optional<Telling> asked(Telling from, Article article) {
        return article.before(from, 1)
                .filter(to -> from.isByAnotherThan(to) && (asks(to) || to.mentions(from)))
                .findFirst()
                .or(() -> article.before(from, 1)
                        .filter(to -> from.isByAnotherThan(to) && !to.isNested() && (to.isSaid() || to.isDemand()))
                        .findFirst());
    }
}
