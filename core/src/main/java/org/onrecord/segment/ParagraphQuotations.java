// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.Span;

/** Reads the marks of one paragraph, once. */
final class ParagraphQuotations {

    /** A quotation that has begun: where its mark stands (empty where it began in an earlier paragraph). */
    private static final class Opened {
        private final Span mark;
        private int firstNested = -1;

        Opened(Span mark) {
            this.mark = mark;
        }
    }

    private static final int DEEPEST = 3;

    private final String text;
    private final Span paragraph;
    private final int index;
    private final boolean nextOpensAnew;
    private final List<QuotedSpan> found = new ArrayList<>();
    private final Deque<Opened> open = new ArrayDeque<>();
    private @Nullable Mark single;
    private @Nullable Opened aroundSingle;

    ParagraphQuotations(String text, Span paragraph, int index, boolean nextOpensAnew) {
        this.text = text;
        this.paragraph = paragraph;
        this.index = index;
        this.nextOpensAnew = nextOpensAnew;
    }

    List<QuotedSpan> found() {
        return found;
    }

    /**
     * Reads the paragraph.
     *
     * @param inside whether it begins inside a quotation of an earlier paragraph
     * @return whether it ends inside a quotation that the next paragraph does not open anew
     */
    boolean read(List<Mark> marks, boolean inside) {
        if (inside) {
            open.push(new Opened(new Span(paragraph.start(), paragraph.start())));
        }
        for (int at = 0; at < marks.size(); at++) {
            Mark mark = marks.get(at);
            if (mark.isDouble()) {
                readDouble(mark);
            } else if (!mark.isApostrophe(text)) {
                readSingle(mark, marks, at);
            }
        }
        endSingle();
        return endOpened();
    }

    private void readDouble(Mark mark) {
        if (mark.opens(!open.isEmpty())) {
            for (Opened outer : open) {
                outer.firstNested = outer.firstNested < 0 ? mark.span().start() : outer.firstNested;
            }
            if (open.size() == DEEPEST) {
                cut(open.pop());
            }
            open.push(new Opened(mark.span()));
        } else if (!open.isEmpty()) {
            add(open.pop().mark, mark.span());
        }
    }

    private void readSingle(Mark mark, List<Mark> marks, int at) {
        if (mark.opensSingle()) {
            single = mark;
            aroundSingle = open.peek();
        } else if (single != null
                && aroundSingle == open.peek()
                && mark.looksClosing()
                && !isPossessive(mark, marks, at)) {
            add(single.span(), mark.span());
            single = null;
        }
    }

    /** Whether the mark after "s" belongs to the word ("the voters' mood"), since another one ends the quotation. */
    private boolean isPossessive(Mark mark, List<Mark> marks, int at) {
        boolean afterS = mark.before() == 's' && mark.hasSpaceAfter();
        int next = mark.span().end() + 1;
        if (!afterS || next >= paragraph.end() || !Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        int later = at + 1;
        while (later < marks.size() && later < at + 8 && marks.get(later).isApostrophe(text)) {
            later++;
        }
        return later < marks.size()
                && !marks.get(later).isDouble()
                && !marks.get(later).opensSingle();
    }

    /** A single mark that never closes is no quotation, unless it begins the paragraph and the next one opens anew. */
    private void endSingle() {
        if (single != null && single.span().start() == paragraph.start() && nextOpensAnew) {
            addOpenEnded(single.span(), paragraph.end());
        }
    }

    private boolean endOpened() {
        boolean runsOn = false;
        while (!open.isEmpty()) {
            Opened last = open.pop();
            if (last.firstNested < 0 || (nextOpensAnew && last.mark.start() == paragraph.start())) {
                addOpenEnded(last.mark, paragraph.end());
                runsOn |= !nextOpensAnew;
            } else {
                cut(last);
            }
        }
        return runsOn;
    }

    /** Ends a quotation whose mark never closes before the next one that begins in it. */
    private void cut(Opened opened) {
        addOpenEnded(opened.mark, opened.firstNested);
    }

    private void addOpenEnded(Span mark, int end) {
        add(
                mark,
                new Span(
                        Characters.trim(text, mark.end(), Math.max(end, mark.end()))
                                .end(),
                        end),
                false);
    }

    private void add(Span left, Span right) {
        add(left, right, true);
    }

    private void add(Span left, Span right, boolean closed) {
        int first = left.end();
        int end = right.start();
        Span inside = new Span(first, end);
        if (!Characters.trim(text, inside.start(), inside.end()).isEmpty()) {
            Span whole = new Span(left.start(), closed ? right.end() : end);
            found.add(new QuotedSpan(whole, inside, closed, index));
        }
    }
}
