// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;

/** Which attribution's content a word stands in: the innermost, by word. */
final class Nesting {

    private final int[] holder;

    Nesting(Words words, List<Attribution> attributions) {
        holder = new int[words.count()];
        Arrays.fill(holder, -1);
        List<Piece> pieces = new ArrayList<>();
        for (int a = 0; a < attributions.size(); a++) {
            for (Span span : attributions.get(a).content()) {
                pieces.add(new Piece(words.from(span.start()), words.until(span.end()), a));
            }
        }
        pieces.sort(Comparator.comparingInt(Piece::from)
                .thenComparing(Comparator.comparingInt(Piece::to).reversed()));
        fill(pieces);
    }

    private record Piece(int from, int to, int attribution) {}

    private void fill(List<Piece> pieces) {
        Deque<Piece> open = new ArrayDeque<>();
        int next = 0;
        for (int i = 0; i < holder.length; i++) {
            while (next < pieces.size() && pieces.get(next).from <= i) {
                open.push(pieces.get(next++));
            }
            while (!open.isEmpty() && open.peek().to <= i) {
                open.pop();
            }
            holder[i] = open.isEmpty() ? -1 : open.peek().attribution;
        }
    }

    /** The index of the attribution in whose content a word stands, or -1. */
    int holder(int word) {
        return word >= 0 && word < holder.length ? holder[word] : -1;
    }
}
