// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.statement.Relation;

/** The same speaker says the same again, as a headline says what the body tells in full. */
final class Repetition implements Rule {

    private static final double LIKE_ENOUGH = 0.45;
    private static final double LIKE_VERBATIM = 0.3;
    private static final int SHARED = 3;
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "'", "‘", "’", "''", "``");
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
        return like
                || sharesQuoted(from.words(), to.words())
                || (likeness >= LIKE_VERBATIM && sharesVerbatim(from.words(), to.words()));
    }

    /** Whether some words of one stand, alone between quotation marks, in the other. */
    private static boolean sharesQuoted(List<String> one, List<String> other) {
        return holdsQuoted(one, other) || holdsQuoted(other, one);
    }

    private static boolean holdsQuoted(List<String> quoting, List<String> text) {
        String all = " " + String.join(" ", text) + " ";
        int open = -1;
        for (int at = 0; at < quoting.size(); at++) {
            if (!QUOTES.contains(quoting.get(at))) {
                continue;
            }
            List<String> run = open < 0 ? List.of() : plain(quoting.subList(open + 1, at));
            if (run.size() >= VERBATIM && all.contains(" " + String.join(" ", run) + " ")) {
                return true;
            }
            open = at;
        }
        return false;
    }

    /** Without the mark at the end: “let it be,” */
    private static List<String> plain(List<String> run) {
        boolean marked = !run.isEmpty()
                && !Character.isLetterOrDigit(run.get(run.size() - 1).charAt(0));
        return marked ? run.subList(0, run.size() - 1) : run;
    }

    private static double confidence(Telling from, Telling to, Article article) {
        return Math.min(0.95, 0.6 + article.likeness(from, to) / 3);
    }

    private static boolean sharesVerbatim(List<String> one, List<String> other) {
        String text = " " + String.join(" ", other) + " ";
        for (int at = 0; at + VERBATIM <= one.size(); at++) {
            List<String> run = one.subList(at, at + VERBATIM);
            boolean words = run.stream().allMatch(word -> Character.isLetterOrDigit(word.charAt(0)));
            if (words && Keys.saysSomething(run) && text.contains(" " + String.join(" ", run) + " ")) {
                return true;
            }
        }
        return false;
    }
}
