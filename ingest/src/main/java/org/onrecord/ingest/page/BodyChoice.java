// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Chooses between a page's candidates: the surest name that holds a fair part of what the densest stretch holds, else that stretch. */
final class BodyChoice {

    private static final long LEAST = 200;
    private static final double FAIR_PART = 0.4;

    private BodyChoice() {}

    static Page.Range of(Page page, Headlines headlines) {
        int headline = headlines.position(page);
        Page.Range chosen = choose(page, new Candidates(page, headline));
        Page.Range own = ownArticle(page, chosen, headline);
        return own == null ? chosen : own;
    }

    private static Page.Range choose(Page page, Candidates candidates) {
        Page.Range densest = candidates.densest();
        long most = page.proseIn(densest);
        for (Candidates.Kind kind : Candidates.Kind.values()) {
            Page.Range named = candidates.best(kind);
            if (named != null && page.proseIn(named) > LEAST && page.proseIn(named) > FAIR_PART * most) {
                return named;
            }
        }
        return densest;
    }

    /** Of several article elements in a stretch, the one with the headline; nothing where there are not several, or none has it. */
    private static Page.@Nullable Range ownArticle(Page page, Page.Range chosen, int headline) {
        Page.Range own = null;
        int others = 0;
        for (Element element : page.elements()) {
            Page.Range range = page.rangeOf(element);
            if (element.normalName().equals("article")
                    && range.start() >= chosen.start()
                    && range.end() <= chosen.end()) {
                boolean holdsHeadline = range.start() <= headline && headline < range.end();
                own = holdsHeadline ? range : own;
                others += holdsHeadline || page.proseIn(range) == 0 ? 0 : 1;
            }
        }
        return own != null && others > 1 && page.proseIn(own) > LEAST ? own : null;
    }
}
