// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WindowsTest {

    @Test
    void packsWholeStretchesAsLongAsTheyFit() {
        assertThat(new Windows(10, 10).over(words(4, 5, 1, 2, 9)))
                .containsExactly(new Window(0, 10), new Window(10, 12), new Window(12, 21));
    }

    @Test
    void readsALongerStretchByItself() {
        assertThat(new Windows(6, 10).over(words(3, 9, 2, 4)))
                .containsExactly(new Window(0, 3), new Window(3, 12), new Window(12, 18));
    }

    @Test
    void cutsWhatIsTooLongForAWindow() {
        assertThat(new Windows(10, 10).over(words(3, 24, 5)))
                .containsExactly(new Window(0, 3), new Window(3, 13), new Window(13, 23), new Window(23, 32));
    }

    @Test
    void cutsBetweenSentencesWhereItCan() {
        Words words = new Words();
        for (int i = 0; i < 30; i++) {
            if (i == 0 || i == 7 || i == 12) {
                words.beginSentence();
            }
            words.addWord(i, i + 1, 0);
            words.addPiece(7);
        }
        words.endStretch();
        assertThat(new Windows(10, 10).over(words))
                .containsExactly(new Window(0, 7), new Window(7, 12), new Window(12, 22), new Window(22, 30));
    }

    @Test
    void nothingComesOfNoWords() {
        assertThat(new Windows(10, 10).over(new Words())).isEmpty();
        assertThat(new Windows(10, 10).over(words(0, 0))).isEmpty();
    }

    @Test
    void eachWordIsReadOnceAndEachWindowFits() {
        Random random = new Random(11);
        for (int round = 0; round < 200; round++) {
            Words words = randomWords(random);
            int next = 0;
            for (Window window : new Windows(1 + random.nextInt(40), 40).over(words)) {
                assertThat(window.from()).isEqualTo(next);
                assertThat(words.pieces(window.from(), window.to())).isBetween(1, 40);
                next = window.to();
            }
            assertThat(next).isEqualTo(words.count());
        }
    }

    /** Stretches of so many words of one piece each. */
    private static Words words(int... stretches) {
        Words words = new Words();
        for (int stretch : stretches) {
            for (int i = 0; i < stretch; i++) {
                words.addWord(i, i + 1, 0);
                words.addPiece(7);
            }
            words.endStretch();
        }
        return words;
    }

    private static Words randomWords(Random random) {
        Words words = new Words();
        for (int stretch : List.of(random.nextInt(90), random.nextInt(20), random.nextInt(5), random.nextInt(60))) {
            for (int i = 0; i < stretch; i++) {
                words.addWord(i, i + 1, 0);
                for (int piece = random.nextInt(5); piece >= 0; piece--) {
                    words.addPiece(7);
                }
            }
            words.endStretch();
        }
        return words;
    }
}
