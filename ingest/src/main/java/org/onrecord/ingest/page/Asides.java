// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

/** Strikes out single lines that speak of the page and not of its subject: labels, pointers, appeals, picture credits, bare links. */
final class Asides {

    private static final int SHORT = 250;
    private static final int LONG = 500;
    private static final int SENTENCE = 80;

    private Asides() {}

    static void strike(Draft draft) {
        for (int i = draft.start(); i < draft.end(); i++) {
            Block.Kind kind = draft.block(i).kind();
            if (kind != Block.Kind.POST && kind != Block.Kind.ROW && isAside(draft, i)) {
                draft.strike(i);
                strikeAnnouncement(draft, i);
            }
        }
    }

    /** What stands above small print, in an element of its own beside the article, is the offer that it belongs to. */
    private static void strikeAnnouncement(Draft draft, int i) {
        boolean isOffer =
                !draft.isAtHome(i) && Phrases.isSmallPrint(draft.block(i).text());
        int above = i - 1;
        if (isOffer
                && above >= draft.start()
                && !draft.isAtHome(above)
                && !draft.block(above).isProse()
                && draft.homeOf(above).equals(draft.homeOf(i))) {
            draft.strike(above);
        }
    }

    private static boolean isAside(Draft draft, int i) {
        Block block = draft.block(i);
        return isStroke(block)
                || isMarkup(block.text())
                || Phrases.isLabel(block.text())
                || isTimeOfPart(draft, i)
                || isPointer(block)
                || (block.length() < LONG && Phrases.isAppeal(block.text()))
                || (block.length() < SHORT && !block.endsSentence() && Phrases.isPictureCredit(block.text()))
                || (block.linkDensity() > 0.65 && !isLinkOfText(draft, i));
    }

    /** A single character or nothing but signs: a button, a bullet, a rule. */
    private static boolean isStroke(Block block) {
        return block.length() == 1 || block.text().codePoints().noneMatch(Character::isLetterOrDigit);
    }

    /** A tag that was meant to be markup and came out as words. */
    private static boolean isMarkup(String text) {
        return text.startsWith("<") && text.contains("=\"");
    }

    /** The time of a part of a running report: beside the text, or marked as a time. */
    private static boolean isTimeOfPart(Draft draft, int i) {
        Block block = draft.block(i);
        return Credits.isTimestamp(block.text())
                && (!draft.isAtHome(i) || block.holder().selectFirst("> time") != null);
    }

    private static boolean isPointer(Block block) {
        boolean leads = block.linkDensity() > 0.3 && Phrases.isPointer(block.text());
        return block.length() < SHORT && (leads || (!block.isProse() && Phrases.isBarePointer(block.text())));
    }

    /** Whether a paragraph made of a link is nevertheless text: a heading over a text, an address, a sentence. */
    private static boolean isLinkOfText(Draft draft, int i) {
        Block block = draft.block(i);
        boolean isHeadingOfText = block.kind() == Block.Kind.HEADING
                && i + 1 < draft.end()
                && draft.block(i + 1).isProse();
        boolean isAddress = block.text().startsWith("http") && draft.isAtHome(i);
        boolean isSentence =
                block.endsSentence() && (block.linkDensity() < 0.9 || (draft.isAtHome(i) && block.length() > SENTENCE));
        return isHeadingOfText || isAddress || isSentence || Speakers.isSpeaker(block);
    }
}
