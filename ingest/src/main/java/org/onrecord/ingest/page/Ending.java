// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Strikes out what stands under an article's last paragraph: headings of nothing, sources, appeals, rights. */
final class Ending {

    private static final int LINE = 100;
    private static final int SOURCE = 160;
    private static final int LONG = 500;
    private static final double HOME = 0.5;

    private Ending() {}

    static void strike(Draft draft) {
        strikeTeasers(draft, strikeLines(draft));
        strikeLines(draft);
    }

    /** Gives the last paragraph that remains. */
    private static int strikeLines(Draft draft) {
        int last = draft.end() - 1;
        while (last >= draft.start() && (draft.isStruck(last) || isEnding(draft, last))) {
            draft.strike(last);
            last--;
        }
        return last;
    }

    /** What follows the element that holds the article, from where it begins to lead elsewhere, if it has no text of its own. */
    private static void strikeTeasers(Draft draft, int last) {
        int first = last + 1;
        for (int i = last; i >= draft.start() && !draft.isAtHome(i); i--) {
            first = draft.block(i).linkDensity() > 0.65 ? i : first;
        }
        if (first <= last && draft.homeShare() > HOME && !goesOn(draft, first, last)) {
            draft.strike(first, last + 1);
        }
    }

    /** Whether a stretch has two paragraphs of running text in one place, as an article has and teasers have not. */
    private static boolean goesOn(Draft draft, int first, int last) {
        Set<Element> homes = new HashSet<>();
        for (int i = first; i <= last; i++) {
            if (draft.block(i).isProse() && !homes.add(draft.homeOf(i))) {
                return true;
            }
        }
        return false;
    }

    /** A few words that are no sentence, outside of what holds the article. */
    private static boolean isLooseLine(Draft draft, int i) {
        Block block = draft.block(i);
        return block.length() < LINE && !block.isProse() && !draft.isWithinHome(i) && draft.homeShare() > HOME;
    }

    private static boolean isEnding(Draft draft, int i) {
        Block block = draft.block(i);
        return isLooseLine(draft, i)
                || block.kind() == Block.Kind.HEADING
                || block.linkDensity() > 0.5
                || Credits.isTimestamp(block.text())
                || (block.length() < LONG && Phrases.isEndAppeal(block.text()))
                || (block.length() < SOURCE && Phrases.isSource(block.text()))
                || (block.length() < LINE && !block.endsSentence() && Credits.isByline(block.text()));
    }
}
