// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Role;

/**
 * Which to give of the likely spans, where some overlap. A span is worth giving if it is more probable than half the F1
 * that is reached: that makes the expected F1 of exact spans highest (Lipton, Elkan and Naryanaswamy, "Optimal
 * Thresholding of Classifiers to Maximize F1 Measure", ECML 2014). The best labelling as a whole (Viterbi) is another
 * thing: it always settles for some end of a long content, however unlikely each of them is.
 *
 * <p>Where that leaves words free, sources and contents that are less likely are given as tentative ones: a cue that is
 * certain has a content, even if it is unclear where that ends. So are cues of which it is unclear only how far they reach.
 */
final class SpanChoice {

    /** The least probability of a span that is given for itself: half the F1 of cues on PolNeAR's development part. */
    static final double LEAST = 0.39;

    /** The least probability of a span that is given at all. */
    static final double TENTATIVE = 0.15;

    /** The least probability that a cue stands somewhere, for its likeliest extent to be given. */
    static final double SOMEWHERE = 0.6;

    private SpanChoice() {}

    /**
     * Spans that do not overlap, in the order of the text.
     *
     * @param likely spans more probable than {@link #TENTATIVE}, in the order of their last words
     * @param words the number of words of their passage
     */
    static List<WordSpan> among(List<WordSpan> likely, int words) {
        List<WordSpan> sure =
                best(likely.stream().filter(span -> !isTentative(span)).toList(), LEAST, words);
        List<WordSpan> spare = likely.stream()
                .filter(span -> isTentative(span) && (span.role() != Role.CUE || isSomewhere(span, likely)))
                .filter(span -> sure.stream().noneMatch(span::overlaps))
                .toList();
        List<WordSpan> tentative = best(spare, TENTATIVE, words);
        return Stream.concat(sure.stream(), tentative.stream())
                .sorted(Comparator.comparingInt(WordSpan::first))
                .toList();
    }

    /** Whether a cue probably stands at this place, though none of its extents does. */
    private static boolean isSomewhere(WordSpan cue, List<WordSpan> likely) {
        return likely.stream()
                        .filter(other -> other.role() == Role.CUE && other.overlaps(cue))
                        .mapToDouble(WordSpan::probability)
                        .sum()
                > SOMEWHERE;
    }

    /** Whether a span is too unlikely to be given for itself. */
    static boolean isTentative(WordSpan span) {
        return span.probability() <= LEAST;
    }

    /** Those that do not overlap and by the highest sum are more probable than the least, in the order of the text. */
    private static List<WordSpan> best(List<WordSpan> likely, double least, int words) {
        double[] sums = new double[words + 1];
        @Nullable WordSpan[] chosen = new WordSpan[words + 1];
        int next = 0;
        for (int end = 1; end <= words; end++) {
            sums[end] = sums[end - 1];
            for (; next < likely.size() && likely.get(next).last() < end; next++) {
                WordSpan span = likely.get(next);
                double sum = sums[span.first()] + span.probability() - least;
                if (sum > sums[end]) {
                    sums[end] = sum;
                    chosen[end] = span;
                }
            }
        }
        return goingBack(chosen);
    }

    /** @param chosen for each number of words, the span that ends them where one does in the best choice among them */
    private static List<WordSpan> goingBack(@Nullable WordSpan[] chosen) {
        Deque<WordSpan> spans = new ArrayDeque<>();
        int end = chosen.length - 1;
        while (end > 0) {
            WordSpan span = chosen[end];
            if (span == null) {
                end--;
            } else {
                spans.addFirst(span);
                end = span.first();
            }
        }
        return List.copyOf(spans);
    }
}
