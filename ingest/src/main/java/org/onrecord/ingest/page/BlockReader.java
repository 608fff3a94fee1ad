// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * Reads a page into paragraphs: inline markup stays together; block elements, doubled line breaks, and a line break after
 * a whole sentence end a paragraph.
 */
final class BlockReader implements NodeFilter {

    /** A table cell longer than this is laid out text, not a value. */
    private static final int CELL = 160;

    /** What has been entered and not yet left. */
    private record Open(Element element, int start) {}

    private final Set<Element> dropped;
    private final @Nullable Page before;
    private final List<Block> blocks = new ArrayList<>();
    private final Map<Element, Page.Range> ranges = new HashMap<>();
    private final BitSet credits = new BitSet();
    private final List<Page.Heading> headings = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Paragraph paragraph = new Paragraph();
    private final Element body;
    private int links;
    private int preformatted;
    private int cellStart;

    private BlockReader(Element body, Set<Element> dropped, @Nullable Page before) {
        this.body = body;
        this.dropped = dropped;
        this.before = before;
    }

    /** All paragraphs of a page. */
    static Page read(Element body) {
        return new BlockReader(body, Set.of(), null).read();
    }

    /** The paragraphs of a page already read once, without those in the elements that are dropped. */
    static Page read(Element body, Set<Element> dropped, Page before) {
        return new BlockReader(body, dropped, before).read();
    }

    private Page read() {
        body.filter(this);
        endParagraph();
        return new Page(blocks, ranges, credits, headings);
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText());
            return FilterResult.CONTINUE;
        }
        return node instanceof Element element ? enter(element) : FilterResult.SKIP_ENTIRELY;
    }

    private FilterResult enter(Element element) {
        if (Markup.isWordless(element) || Markup.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (PostReader.isPost(element)) {
            addPost(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        if (element.normalName().equals("h1")) {
            headings.add(new Page.Heading(element.text(), blocks.size()));
        }
        if (dropped.contains(element)) {
            noteHeading(element);
            noteCredit(element);
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean isBlock = Markup.isBlock(element);
        if (!isBlock && Inset.is(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        if (isBlock) {
            endParagraph();
            open.push(new Open(element, blocks.size()));
        }
        switch (element.normalName()) {
            case "br" -> paragraph.lineBreak();
            case "a" -> links += Markup.isLink(element) ? 1 : 0;
            case "pre" -> preformatted++;
            case "q" -> quote(element, true);
            case "td", "th" -> startCell();
            default -> {}
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return FilterResult.CONTINUE;
        }
        switch (element.normalName()) {
            case "a" -> links -= Markup.isLink(element) ? 1 : 0;
            case "pre" -> preformatted--;
            case "q" -> quote(element, false);
            case "td", "th" -> endCell();
            default -> {}
        }
        Open innermost = open.peek();
        if (innermost != null && innermost.element().equals(element)) {
            endParagraph();
            open.pop();
            ranges.put(element, new Page.Range(innermost.start(), blocks.size()));
        }
        return FilterResult.CONTINUE;
    }

    /** Browsers set marks around a quotation element; without them, what is verbatim would look as if it were not. */
    private void quote(Element element, boolean opens) {
        if (!Phrases.isInMarks(element.text())) {
            boolean inner = element.parents().stream()
                    .anyMatch(around -> around.normalName().equals("q"));
            append(opens ? inner ? "\u2018" : "\u201C" : inner ? "\u2019" : "\u201D");
        }
    }

    private void startCell() {
        if (paragraph.length() > CELL) {
            endParagraph();
        }
        paragraph.space();
        cellStart = paragraph.length();
    }

    private void endCell() {
        if (paragraph.length() - cellStart > CELL) {
            endParagraph();
        }
        paragraph.space();
    }

    private void append(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' && preformatted > 0) {
                paragraph.lineBreak();
            } else if (Paragraph.isSpace(c)) {
                paragraph.space();
            } else if (!Paragraph.isInvisible(c)) {
                if (paragraph.isBroken()) {
                    endParagraph();
                }
                paragraph.append(c, links > 0);
            }
        }
    }

    private void endParagraph() {
        String text = paragraph.text();
        if (!text.isEmpty()) {
            Element holder = holder();
            blocks.add(new Block(Markup.kindOf(holder), text, paragraph.linked(), holder, null));
        }
        paragraph.clear();
        cellStart = 0;
    }

    private Element holder() {
        Open innermost = open.peek();
        return innermost == null ? body : innermost.element();
    }

    private void addPost(Element element) {
        endParagraph();
        int start = blocks.size();
        EmbeddedPost post = PostReader.read(element);
        if (post != null) {
            blocks.add(new Block(Block.Kind.POST, post.words(), 0, element, post));
        }
        ranges.put(element, new Page.Range(start, blocks.size()));
    }

    private void noteHeading(Element element) {
        Element heading = element.selectFirst("h1");
        if (heading != null && !heading.equals(element)) {
            headings.add(new Page.Heading(heading.text(), blocks.size()));
        }
    }

    private void noteCredit(Element element) {
        if (before == null) {
            return;
        }
        Page.Range range = before.rangeOf(element);
        if (range.length() > 0
                && range.length() <= 4
                && before.blocks().subList(range.start(), range.end()).stream().anyMatch(Credits::isCredit)) {
            credits.set(blocks.size());
        }
    }
}
