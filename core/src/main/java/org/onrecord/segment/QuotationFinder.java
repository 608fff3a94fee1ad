// SPDX-License-Identifier: Apache-2.0
package org.onrecord.segment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.Span;

/**
 * Finds what stands between quotation marks in one text. Each paragraph is read by itself, so that a mark that never
 * closes loses no more than the rest of its paragraph; a quotation runs on into the next paragraph only where that one
 * opens anew, or ends it without having opened one.
 */
final class QuotationFinder {

    /** How many paragraphs without a mark may stand inside a quotation that does not open anew in each. */
    private static final int LONGEST_GAP = 3;

    private static final Comparator<QuotedSpan> ORDER = Comparator.<QuotedSpan>comparingInt(
                    quotation -> quotation.span().start())
            .thenComparingInt(quotation -> -quotation.span().end());

    private final String text;
    private final List<Span> paragraphs;
    private final List<List<Mark>> marks;

    QuotationFinder(String text, List<Span> paragraphs) {
        this.text = text;
        this.paragraphs = paragraphs;
        marks = paragraphs.stream().map(paragraph -> Mark.in(text, paragraph)).toList();
    }

    List<QuotedSpan> find() {
        List<QuotedSpan> quotations = new ArrayList<>();
        int insideUntil = -1;
        for (int index = 0; index < paragraphs.size(); index++) {
            ParagraphQuotations reader =
                    new ParagraphQuotations(text, paragraphs.get(index), index, opensAt(index + 1));
            boolean runsOn = reader.read(marks.get(index), index <= insideUntil);
            quotations.addAll(reader.found());
            if (runsOn && index >= insideUntil) {
                insideUntil = closedIn(index + 1);
            }
        }
        quotations.sort(ORDER);
        return quotations;
    }

    private boolean opensAt(int index) {
        if (index == paragraphs.size() || marks.get(index).isEmpty()) {
            return false;
        }
        Mark first = marks.get(index).get(0);
        return first.span().start() == paragraphs.get(index).start()
                && first.shape() != Mark.Shape.CLOSING
                && !first.hasSpaceAfter()
                && !first.isApostrophe(text);
    }

    /** The next paragraph with a mark, where that mark ends a quotation that it did not begin; -1 where there is none. */
    private int closedIn(int next) {
        for (int index = next; index < Math.min(next + LONGEST_GAP, paragraphs.size()); index++) {
            Mark mark = firstDouble(index);
            if (mark != null) {
                return mark.shape() != Mark.Shape.OPENING && mark.looksClosing() ? index : -1;
            }
        }
        return -1;
    }

    private @Nullable Mark firstDouble(int index) {
        return marks.get(index).stream().filter(Mark::isDouble).findFirst().orElse(null);
    }
}
