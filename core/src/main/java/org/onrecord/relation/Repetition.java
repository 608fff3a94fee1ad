// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.statement.Relation;

/** The same speaker says the same again, as a headline says what the body tells in full. */
final class Repetition implements Rule {

    private static final double LIKE_ENOUGH = 0.45;
    private static final double LIKE_VERBATIM = 0.3;
    private static final int SHARED = 3;
    /** So many words in a row are no accident. */
    private static final int VERBATIM = 4;

    @Override
    public void apply(Telling from, Article article, Findings findings) {
        if (from.isNested()) {
            return;
        }
        Optional<Telling> first = article.before(from, Article.FARTHEST)
                .filter(to -> !to.isNested() && from.isBySameAs(to) && from.sentence() != to.sentence())
                .filter(to -> repeats(from, to, article))
                .max(Comparator.comparingDouble(to -> confidence(from, to, article)));
        first.ifPresent(to -> findings.add(from, to, Relation.REPEATS, confidence(from, to, article)));
    }

    private static boolean repeats(Telling from, Telling to, Article article) {
        double likeness = article.likeness(from, to);
        boolean like = likeness >= LIKE_ENOUGH && article.shared(from, to).size() >= SHARED;
        return like || (likeness >= LIKE_VERBATIM && sharesVerbatim(from.words(), to.words()));
    }

    private static double confidence(Telling from, Telling to, Article article) {
        return Math.min(0.95, 0.6 + article.likeness(from, to) / 3);
    }

    private static boolean sharesVerbatim(List<String> one, List<String> other) {
        String text = " " + String.join(" ", other) + " ";
        for (int at = 0; at + VERBATIM <= one.size(); at++) {
            List<String> run = one.subList(at, at + VERBATIM);
            boolean words = run.stream().allMatch(word -> Character.isLetterOrDigit(word.charAt(0)));
            if (words && Reader.saysSomething(run) && text.contains(" " + String.join(" ", run) + " ")) {
                return true;
            }
        }
        return false;
    }
}
