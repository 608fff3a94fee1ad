// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** A page as a list of paragraphs, with the stretch of them that each element holds. */
final class Page {

    /** A stretch of blocks, half open. */
    record Range(int start, int end) {

        static final Range NONE = new Range(0, 0);

        int length() {
            return end - start;
        }

        Range union(Range other) {
            return new Range(Math.min(start, other.start), Math.max(end, other.end));
        }
    }

    /**
     * A heading of the first rank.
     *
     * @param text its words
     * @param position the block that it is, or that follows it where it was left out
     */
    record Heading(String text, int position) {}

    private final List<Block> blocks;
    private final Map<Element, Range> ranges;
    private final BitSet credits;
    private final List<Heading> headings;
    private final long[] prose;
    private final long[] text;

    /**
     * @param blocks in the order of the page
     * @param ranges for each element that begins and ends paragraphs, what it holds of them
     * @param credits positions before which a byline or date was left out
     * @param headings those of the first rank, left out or not
     */
    Page(List<Block> blocks, Map<Element, Range> ranges, BitSet credits, List<Heading> headings) {
        this.blocks = Collections.unmodifiableList(blocks);
        this.ranges = Collections.unmodifiableMap(ranges);
        this.credits = credits;
        this.headings = List.copyOf(headings);
        this.prose = new long[blocks.size() + 1];
        this.text = new long[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            prose[i + 1] = prose[i] + (block.isProse() ? block.unlinked() : 0);
            text[i + 1] = text[i] + block.text().length();
        }
    }

    List<Block> blocks() {
        return blocks;
    }

    Block block(int index) {
        return blocks.get(index);
    }

    /** The elements that begin and end paragraphs. */
    Iterable<Element> elements() {
        return ranges.keySet();
    }

    List<Heading> headings() {
        return headings;
    }

    Range all() {
        return new Range(0, blocks.size());
    }

    Range rangeOf(Element element) {
        return ranges.getOrDefault(element, Range.NONE);
    }

    /**
     * The element that holds a paragraph's neighbours: its holder where that holds several, else the next element around it that
     * begins and ends paragraphs; inline elements left open in the markup do not count.
     */
    Element home(Block block) {
        Element holder = block.holder();
        if (rangeOf(holder).length() > 1) {
            return holder;
        }
        Element around = holder.parent();
        while (around != null && !ranges.containsKey(around)) {
            around = around.parent();
        }
        return around == null ? holder : around;
    }

    /** Characters of running text. */
    long proseIn(Range range) {
        return prose[range.end()] - prose[range.start()];
    }

    /** Characters of any text. */
    long textIn(Range range) {
        return text[range.end()] - text[range.start()];
    }

    /** Whether a byline or date was left out after one position and before, or just at, another. */
    boolean hasCreditBetween(int after, int upTo) {
        int next = credits.nextSetBit(after + 1);
        return next >= 0 && next <= upTo;
    }
}
