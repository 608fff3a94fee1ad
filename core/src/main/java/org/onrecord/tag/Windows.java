// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs stretches of words, one after the other, into windows: as many whole ones as fit, and one that is too long for
 * any window cut between words. Safe to share between threads.
 */
final class Windows {

    private final int room;
    private final int context;

    /**
     * @param room the most pieces of a window, those that open and close it left out
     * @param context of these, how many on either side are read only as context; 0 where windows just follow each other
     */
    Windows(int room, int context) {
        this.room = room;
        this.context = context;
    }

    /** Windows such that each word's scores count in exactly one of them, in the order of the words. */
    List<Window> over(Words words) {
        List<Window> windows = new ArrayList<>();
        int limit = room - 2 * context;
        int first = 0;
        int end = 0;
        for (int stretch = 0; stretch < words.stretches(); stretch++) {
            int stretchEnd = words.stretch(stretch + 1);
            if (end > first && words.pieces(first, stretchEnd) > limit) {
                windows.add(window(words, first, end));
                first = end;
            }
            while (words.pieces(first, stretchEnd) > limit) {
                end = fitting(words, first, limit);
                windows.add(window(words, first, end));
                first = end;
            }
            end = stretchEnd;
        }
        if (end > first) {
            windows.add(window(words, first, end));
        }
        return windows;
    }

    /** The end of as many words as fit; at least one. */
    private static int fitting(Words words, int first, int limit) {
        int end = first + 1;
        while (words.pieces(first, end + 1) <= limit) {
            end++;
        }
        return end;
    }

    private Window window(Words words, int first, int end) {
        int from = first;
        while (from > 0 && words.pieces(from - 1, first) <= context) {
            from--;
        }
        int to = end;
        while (to < words.count() && words.pieces(end, to + 1) <= context) {
            to++;
        }
        return new Window(from, to, first, end);
    }
}
