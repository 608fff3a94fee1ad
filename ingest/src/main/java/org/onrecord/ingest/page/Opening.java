// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.Set;
import org.jsoup.nodes.Element;

/** Strikes out what stands above an article's first paragraph: headline, standfirst, byline, date, buttons. */
final class Opening {

    private static final int FIRST_PARAGRAPH = 80;
    private static final int LINE = 120;
    private static final int SENTENCE = 100;
    private static final long ABOVE = 400;
    private static final Set<String> STANDFIRST = Set.of(
            "standfirst",
            "subtitle",
            "sub title",
            "subheadline",
            "sub headline",
            "dek",
            "deck",
            "excerpt",
            "abstract",
            "strapline",
            "subheading",
            "desc",
            "description");

    private final Draft draft;

    private Opening(Draft draft) {
        this.draft = draft;
    }

    static void strike(Draft draft) {
        Opening opening = new Opening(draft);
        opening.strikeAboveHeadline();
        int first = opening.firstParagraph();
        if (first < draft.end()) {
            opening.strikeAbove(first);
        }
    }

    /** The way to the page, and whatever else stands above its headline, if none of it is where the article is. */
    private void strikeAboveHeadline() {
        long prose = 0;
        for (int i = draft.start(); i < draft.end() && prose <= ABOVE && !draft.isAtHome(i); i++) {
            if (draft.headlines().isTitle(draft.block(i))) {
                draft.strike(draft.start(), i + 1);
            }
            prose += draft.block(i).isProse() ? draft.block(i).length() : 0;
        }
    }

    private int firstParagraph() {
        int first = draft.start();
        while (first < draft.end() && (draft.isStruck(first) || !opensText(first))) {
            first++;
        }
        return first;
    }

    private void strikeAbove(int first) {
        int headline = lastHeadline(first);
        draft.strike(draft.start(), headline + 1);
        for (int i = Math.max(draft.start(), headline + 1); i < first; i++) {
            if (isStandfirst(i, first) || (isTopLine(i) && !isSubhead(i, first)) || isSummary(i, first)) {
                draft.strike(i);
            }
        }
    }

    private int lastHeadline(int first) {
        int i = first;
        while (i >= draft.start() && !draft.headlines().isTitle(draft.block(i))) {
            i--;
        }
        return i;
    }

    private boolean opensText(int i) {
        Block block = draft.block(i);
        if (block.kind() == Block.Kind.POST) {
            return true;
        }
        return block.isProse()
                && block.length() >= FIRST_PARAGRAPH
                && (draft.isAtHome(i) || !isTopLine(i))
                && !draft.headlines().isTitle(block)
                && !isStandfirst(i, nextProse(i));
    }

    private int nextProse(int i) {
        int next = i + 1;
        while (next < draft.end() && !draft.block(next).isProse()) {
            next++;
        }
        return Math.min(next, draft.end() - 1);
    }

    /** The page's summary of the article set above it: named so, or parted from the text by a byline or date. */
    private boolean isStandfirst(int i, int first) {
        Block block = draft.block(i);
        if (!draft.headlines().isDescription(block)) {
            return false;
        }
        return block.kind() == Block.Kind.HEADING
                || (!draft.isAtHome(i) && (draft.hasCreditBetween(i, first) || isNamedStandfirst(i)));
    }

    private boolean isSubhead(int i, int first) {
        return draft.block(i).kind() == Block.Kind.HEADING
                && ((i == first - 1 && draft.homeOf(i).equals(draft.homeOf(first))) || isOneOfMany(i, first));
    }

    /** A whole sentence or more set as a heading above the text sums it up. */
    private boolean isSummary(int i, int first) {
        Block block = draft.block(i);
        return block.kind() == Block.Kind.HEADING
                && block.length() > SENTENCE
                && block.endsSentence()
                && !isOneOfMany(i, first);
    }

    /** Whether further down stand headings of the same make. */
    private boolean isOneOfMany(int i, int first) {
        Element heading = draft.block(i).holder();
        for (int j = first + 1; j < draft.end(); j++) {
            Element other = draft.block(j).holder();
            if (!draft.isStruck(j)
                    && draft.block(j).kind() == Block.Kind.HEADING
                    && other.normalName().equals(heading.normalName())
                    && other.className().equals(heading.className())) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedStandfirst(int i) {
        return Names.of(draft.block(i).holder()).mention(STANDFIRST)
                || Names.of(draft.homeOf(i)).mention(STANDFIRST);
    }

    private boolean isTopLine(int i) {
        Block block = draft.block(i);
        if (block.length() > LINE || Speakers.isSpeaker(block)) {
            return false;
        }
        String text = block.text();
        boolean isLoose = !block.isProse();
        return (Credits.hasDate(text) && (isLoose || !draft.isAtHome(i)))
                || (isLoose && (Credits.isByline(text) || block.linkDensity() > 0.3))
                || (isLoose && !draft.isAtHome(i) && block.kind() != Block.Kind.ITEM)
                || text.startsWith("http");
    }
}
