// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Strikes out the words under pictures that are not marked as such: alone with a picture in an element beside the text. */
final class Captions {

    private static final int MOST_BLOCKS = 3;
    private static final int LONGEST = 400;
    private static final double HOME = 0.5;
    private static final String PICTURE = "img, picture, video, iframe, amp-img, object, embed";

    private final Draft draft;

    private Captions(Draft draft) {
        this.draft = draft;
    }

    static void strike(Draft draft) {
        Captions captions = new Captions(draft);
        for (int i = draft.start(); i < draft.end(); i++) {
            if (!draft.isStruck(i) && (captions.isBesidePicture(i) || captions.isUnderPicture(i))) {
                draft.strike(i);
            }
        }
    }

    private boolean isBesidePicture(int i) {
        if (draft.isAtHome(i) || !isLine(draft.block(i)) || draft.homeShare() < HOME) {
            return false;
        }
        Element frame = frame(i);
        return frame != null && frame.selectFirst(PICTURE) != null;
    }

    /** The largest element around a line that holds little besides, and nothing of the article. */
    private @Nullable Element frame(int i) {
        Element frame = null;
        for (@Nullable Element element = draft.block(i).holder(); element != null; element = element.parent()) {
            Page.Range range = draft.rangeOf(element);
            if (range.length() > MOST_BLOCKS || !isFrame(range)) {
                return frame;
            }
            frame = element;
        }
        return frame;
    }

    private boolean isFrame(Page.Range range) {
        int length = 0;
        for (int i = range.start(); i < range.end(); i++) {
            if (draft.isAtHome(i) || !isLine(draft.block(i))) {
                return false;
            }
            length += draft.block(i).length();
        }
        return length <= LONGEST;
    }

    private static boolean isLine(Block block) {
        return block.kind() == Block.Kind.PARAGRAPH && block.length() <= LONGEST;
    }

    /** Right under a paragraph that is a picture, with the name of who took it. */
    private boolean isUnderPicture(int i) {
        Block block = draft.block(i);
        Element above = block.holder().previousElementSibling();
        return above != null
                && isLine(block)
                && !above.hasText()
                && above.selectFirst(PICTURE) != null
                && Phrases.isPictureCredit(block.text());
    }
}
