// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Strikes out single teasers set into an article: a linked headline, and at most a few words under it, in an element of their own. */
final class Cards {

    /** More of one kind are no teasers but the steps of a list. */
    private static final int MOST = 3;

    private static final int MOST_BLOCKS = 5;
    private static final long WORDS = 300;
    private static final double LINKED = 0.65;

    private final Draft draft;

    private Cards(Draft draft) {
        this.draft = draft;
    }

    static void strike(Draft draft) {
        Cards cards = new Cards(draft);
        List<Page.Range> found = new ArrayList<>();
        for (int i = draft.start(); i < draft.end(); i++) {
            Page.Range card = cards.isLinkedHeading(i) ? cards.around(i) : Page.Range.NONE;
            if (card.length() > 0 && cards.isCard(card)) {
                found.add(card);
            }
        }
        if (found.size() <= MOST) {
            found.forEach(card -> draft.strike(card.start(), card.end()));
        }
    }

    private boolean isLinkedHeading(int i) {
        Block block = draft.block(i);
        return block.kind() == Block.Kind.HEADING && block.linkDensity() > LINKED && !draft.isAtHome(i);
    }

    /** What the largest element around a heading holds that holds nothing of the article. */
    private Page.Range around(int heading) {
        Page.Range around = Page.Range.NONE;
        for (@Nullable Element element = draft.block(heading).holder(); element != null; element = element.parent()) {
            Page.Range range = draft.rangeOf(element);
            if (range.length() > MOST_BLOCKS || holdsArticle(range)) {
                return around;
            }
            around = range.length() > 0 ? range : around;
        }
        return around;
    }

    private boolean holdsArticle(Page.Range range) {
        for (int i = range.start(); i < range.end(); i++) {
            if (draft.isAtHome(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isCard(Page.Range range) {
        int prose = 0;
        int length = 0;
        for (int i = range.start(); i < range.end(); i++) {
            prose += draft.block(i).isProse() ? 1 : 0;
            length += draft.block(i).length();
        }
        return prose <= 1 && length <= WORDS && isInside(range);
    }

    private boolean isInside(Page.Range range) {
        return range.start() >= draft.start() && range.end() <= draft.end();
    }
}
