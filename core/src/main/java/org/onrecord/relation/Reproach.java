// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.stream.Stream;
import org.onrecord.statement.Act;
import org.onrecord.statement.Relation;

/** "Holm lied", "Holm is wrong": disputes what Holm says of the same thing, before or after it in the text. */
final class Reproach implements Rule {

    private static final double CONFIDENCE = 0.45;
    private static final int NEARBY = 4;

    @Override
    public void apply(Telling from, Article article, Findings findings) {
        if (!from.isAsserted() || from.isNested() || !from.isSaid() || !Vocabulary.FALSE.isIn(from.words())) {
            return;
        }
        Stream.concat(article.before(from, NEARBY), article.after(from, NEARBY))
                .filter(to -> from.isByAnotherThan(to) && from.mentions(to) && !to.isNested())
                .filter(to -> to.isAct(Act.CLAIM) && to.isSaid() && article.sharesMatter(from, to))
                .forEach(to -> findings.add(from, to, Relation.DISPUTES, CONFIDENCE));
    }
}
