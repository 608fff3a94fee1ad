// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The stretch of a page that is taken for its article, while paragraphs that do not belong to it are struck out. */
final class Draft {

    private final Page page;
    private final Page.Range range;
    private final Headlines headlines;
    private final Element home;
    private final double homeShare;
    private final BitSet struck = new BitSet();

    private Draft(Page page, Page.Range range, Headlines headlines) {
        this.page = page;
        this.range = range;
        this.headlines = headlines;
        this.home = home(page, range);
        this.homeShare = measureHomeShare();
    }

    /** The paragraphs of the stretch that are the article's. */
    static List<Block> prune(Page page, Page.Range range, Headlines headlines) {
        if (range.length() == 0) {
            return List.of();
        }
        Draft draft = new Draft(page, range, headlines);
        Cards.strike(draft);
        Asides.strike(draft);
        Captions.strike(draft);
        LinkLists.strike(draft);
        Opening.strike(draft);
        Ending.strike(draft);
        PullQuotes.strike(draft);
        return draft.kept();
    }

    /** The element that directly holds most of the running text. */
    private static Element home(Page page, Page.Range range) {
        Map<Element, Integer> held = new HashMap<>();
        Element best = page.home(page.block(range.start()));
        for (int i = range.start(); i < range.end(); i++) {
            Block block = page.block(i);
            if (block.isProse()) {
                Element home = page.home(block);
                int sum = held.merge(home, block.length(), Integer::sum);
                best = sum > held.getOrDefault(best, 0) ? home : best;
            }
        }
        return best;
    }

    private List<Block> kept() {
        List<Block> kept = new ArrayList<>();
        for (int i = range.start(); i < range.end(); i++) {
            if (!struck.get(i)) {
                kept.add(page.block(i));
            }
        }
        return kept;
    }

    int start() {
        return range.start();
    }

    int end() {
        return range.end();
    }

    Block block(int index) {
        return page.block(index);
    }

    Headlines headlines() {
        return headlines;
    }

    /** How much of the running text stands at home, 0 to 1. */
    double homeShare() {
        return homeShare;
    }

    private double measureHomeShare() {
        long there = 0;
        for (int i = range.start(); i < range.end(); i++) {
            there += page.block(i).isProse() && isAtHome(i) ? page.block(i).unlinked() : 0;
        }
        return there / (double) Math.max(1, page.proseIn(range));
    }

    /** Whether the paragraph stands where most of the article stands. */
    boolean isAtHome(int index) {
        return page.home(page.block(index)).equals(home);
    }

    /** Whether the paragraph stands within the element in which most of the article stands, however deep. */
    boolean isWithinHome(int index) {
        Element holder = page.block(index).holder();
        return holder.equals(home) || holder.parents().contains(home);
    }

    /** The element that holds the paragraph and its neighbours. */
    Element homeOf(int index) {
        return page.home(page.block(index));
    }

    /** What an element holds of the page. */
    Page.Range rangeOf(Element element) {
        return page.rangeOf(element);
    }

    /** Whether a byline or date stands, or was left out before, between a paragraph and another below it. */
    boolean hasCreditBetween(int above, int below) {
        if (page.hasCreditBetween(above, below)) {
            return true;
        }
        for (int i = above + 1; i < below; i++) {
            if (Credits.isCredit(page.block(i)) && !page.block(i).isProse()) {
                return true;
            }
        }
        return false;
    }

    boolean isStruck(int index) {
        return struck.get(index);
    }

    void strike(int index) {
        struck.set(index);
    }

    /** Strikes a half-open stretch out. */
    void strike(int from, int to) {
        struck.set(from, Math.max(from, to));
    }
}
