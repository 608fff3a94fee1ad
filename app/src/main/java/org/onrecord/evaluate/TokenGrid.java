// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.document.Span;

/**
 * The tokens by which spans are compared, so that a comma or a space more or less inside a token makes no difference. A
 * token is a run of letters, numbers and underscores or one other character that is not white space: what the pattern
 * {@code \w+|[^\w\s]} finds in Python, whose {@code \w} leaves combining marks out.
 */
final class TokenGrid {

    private static final Pattern TOKEN = Pattern.compile("[\\p{L}\\p{N}_]+|[^\\p{L}\\p{N}_\\s\\p{Z}\\x1c-\\x1f\\x85]");

    private final String text;
    private final int[] starts;
    private final int[] ends;

    TokenGrid(String text) {
        this.text = text;
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        this.starts = tokens.stream().mapToInt(MatchResult::start).toArray();
        this.ends = tokens.stream().mapToInt(MatchResult::end).toArray();
    }

    /** The pieces of spans, cut at line breaks; those without a token are dropped. */
    List<TokenRun> runs(List<Span> spans) {
        List<TokenRun> runs = new ArrayList<>();
        for (Span span : spans) {
            int start = span.start();
            for (int at = start; at <= span.end(); at++) {
                if (at == span.end() || text.charAt(at) == '\n') {
                    addRun(start, at, runs);
                    start = at + 1;
                }
            }
        }
        return runs;
    }

    /** The tokens of spans. */
    BitSet tokens(List<Span> spans) {
        BitSet tokens = new BitSet();
        runs(spans).forEach(run -> tokens.set(run.first(), run.last() + 1));
        return tokens;
    }

    private void addRun(int start, int end, List<TokenRun> runs) {
        int first = firstEndingAfter(start);
        int last = lastStartingBefore(end);
        if (first <= last) {
            runs.add(new TokenRun(first, last));
        }
    }

    private int firstEndingAfter(int offset) {
        int found = Arrays.binarySearch(ends, offset + 1);
        return found < 0 ? -found - 1 : found;
    }

    private int lastStartingBefore(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return (found < 0 ? -found - 1 : found) - 1;
    }
}
