// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

/** Strikes out single lines that speak of the page and not of its subject: labels, pointers, appeals, picture credits, bare links. */
final class Asides {

    private static final int LINE = 60;
    private static final int SHORT = 250;
    private static final int LONG = 500;
    private static final int CAPTION = 120;

    private Asides() {}

    static void strike(Draft draft) {
        for (int i = draft.start(); i < draft.end(); i++) {
            Block.Kind kind = draft.block(i).kind();
            if (kind != Block.Kind.POST && kind != Block.Kind.ROW && isAside(draft, i)) {
                draft.strike(i);
            }
        }
    }

    private static boolean isAside(Draft draft, int i) {
        Block block = draft.block(i);
        return Phrases.isLabel(block.text())
                || isPointer(block)
                || (block.length() < LONG && Phrases.isAppeal(block.text()))
                || isPictureCredit(block)
                || (block.linkDensity() > 0.65 && !isLinkOfText(draft, i));
    }

    private static boolean isPointer(Block block) {
        boolean leads = block.linkDensity() > 0.3 || (!block.isProse() && block.length() < LINE);
        return leads && block.length() < SHORT && Phrases.isPointer(block.text());
    }

    private static boolean isPictureCredit(Block block) {
        boolean isSentence = block.endsSentence() && block.length() > CAPTION;
        return !isSentence && block.length() < SHORT && Phrases.isPictureCredit(block.text());
    }

    /** Whether a paragraph made of a link is nevertheless text: a heading over a text, an address, a sentence. */
    private static boolean isLinkOfText(Draft draft, int i) {
        Block block = draft.block(i);
        boolean isHeadingOfText = block.kind() == Block.Kind.HEADING
                && i + 1 < draft.end()
                && draft.block(i + 1).isProse();
        boolean isAddress = block.text().startsWith("http") && draft.isAtHome(i);
        return isHeadingOfText || isAddress || (block.endsSentence() && block.linkDensity() < 0.9);
    }
}
