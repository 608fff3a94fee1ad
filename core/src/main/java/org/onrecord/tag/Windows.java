// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.ArrayList;
import java.util.List;

/**
 * Packs stretches of words, one after the other, into windows: as many whole ones as fit. One that is too long for any
 * window is cut between sentences, and a sentence too long for any between words. Safe to share between threads.
 */
final class Windows {

    private final int aim;
    private final int room;
    private final int cut;

    /**
     * @param aim how many pieces a window of several stretches has at most; attention costs the square of it
     * @param room the most pieces of a window, those that open and close it left out
     */
    Windows(int aim, int room) {
        this.aim = aim;
        this.room = room;
        this.cut = Math.min(room, 2 * aim);
    }

    /** Windows such that each word is in exactly one of them, in the order of the words. */
    List<Window> over(Words words) {
        List<Window> windows = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int stretch = 0; stretch < words.stretches(); stretch++) {
            int end = words.stretch(stretch + 1);
            if (to > from && words.pieces(from, end) > aim) {
                windows.add(new Window(from, to));
                from = to;
            }
            while (words.pieces(from, end) > room) {
                to = fitting(words, from);
                windows.add(new Window(from, to));
                from = to;
            }
            to = end;
        }
        if (to > from) {
            windows.add(new Window(from, to));
        }
        return windows;
    }

    /** The end of as many sentences as fit into twice the aim, as most of what an encoder learns from is short; of as many words where no sentence does, and of at least one. */
    private int fitting(Words words, int from) {
        int to = from + 1;
        while (words.pieces(from, to + 1) <= cut) {
            to++;
        }
        int opening = words.openingUpTo(to);
        return opening > from ? opening : to;
    }
}
