// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.document.Span;

class WordPiecesTest {

    private static final List<String> PIECES = List.of(
            "[PAD]", "[UNK]", "[CLS]", "[SEP]", "un", "##aff", "##able", "unable", "the", "cafe", "##s", "\"", "'", ".",
            "-", "東", "##x", "#");

    private final Vocabulary vocabulary = new Vocabulary(PIECES);

    @Test
    void takesTheLongestPieceFirst() {
        assertThat(pieces("unaffable")).containsExactly("un", "##aff", "##able");
        assertThat(pieces("unable")).containsExactly("unable");
    }

    @Test
    void wordWithAnUnknownPartIsUnknownAsAWhole() {
        assertThat(pieces("unaffably")).containsExactly("[UNK]");
        assertThat(pieces("the unaffablyable the")).containsExactly("the", "[UNK]", "the");
    }

    @Test
    void lettersBecomeSmallAndLoseTheirAccents() {
        assertThat(pieces("The CAFÉS")).containsExactly("the", "cafe", "##s");
        assertThat(pieces("cafe\u0301s")).containsExactly("cafe", "##s");
    }

    @Test
    void curlyMarksBecomeStraight() {
        assertThat(pieces("“the” ‘cafe’ «the»"))
                .containsExactly("\"", "the", "\"", "'", "cafe", "'", "\"", "the", "\"");
    }

    @Test
    void marksAndIdeographsStandAlone() {
        assertThat(pieces("the-cafe.東the")).containsExactly("the", "-", "cafe", ".", "東", "the");
    }

    @Test
    void nothingComesOfWhiteSpace() {
        assertThat(pieces(" \u00a0\t\r\n\u200b\ufeff ")).isEmpty();
        assertThat(pieces("")).isEmpty();
    }

    @Test
    void wordsOfMoreThanAHundredCodePointsAreUnknown() {
        assertThat(pieces("un" + "x".repeat(98))).hasSize(99);
        assertThat(pieces("un" + "x".repeat(99))).containsExactly("[UNK]");
        assertThat(pieces("é".repeat(5000))).containsExactly("[UNK]");
    }

    @Test
    void lettersOutsideTheBasicPlaneAndLoneCombiningMarksAreUnknown() {
        assertThat(pieces("😀 the")).containsExactly("[UNK]", "the");
        assertThat(pieces("\u0301")).containsExactly("[UNK]");
        assertThat(pieces("\ud83d")).containsExactly("[UNK]");
    }

    @Test
    void wordsKeepTheirPlaces() {
        String text = "😀 The “cafés”.";
        Words words = read(text);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < words.count(); i++) {
            found.add(words.span(i, i).in(text));
        }
        assertThat(found).containsExactly("😀", "The", "“", "cafés", "”", ".");
    }

    @Test
    void veryLongPassagesComeInStretches() {
        Words words = read("the ".repeat(5000));
        assertThat(words.count()).isEqualTo(5000);
        assertThat(words.stretches()).isEqualTo(3);
        assertThat(words.stretch(1)).isEqualTo(2048);
        assertThat(words.stretch(3)).isEqualTo(5000);
    }

    @Test
    void stretchesEndWhereSentencesDo() {
        String text = "the ".repeat(3000);
        BitSet sentences = new BitSet();
        sentences.set(4 * 500);
        sentences.set(4 * 1500);
        Words words = new Words();
        new WordPieces(vocabulary, text, sentences, words).read(new Span(0, text.length()));
        assertThat(words.stretches()).isEqualTo(2);
        assertThat(words.stretch(1)).isEqualTo(1500);
        assertThat(words.openingUpTo(1400)).isEqualTo(500);
        assertThat(words.openingUpTo(499)).isEqualTo(-1);
    }

    @Test
    void vocabularyNeedsItsMarks() {
        assertThatThrownBy(() -> new Vocabulary(List.of("[UNK]", "[CLS]", "the")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("[SEP]");
    }

    @Test
    void vocabularyKnowsWholeWords() {
        assertThat(vocabulary.idOf("the")).isEqualTo(PIECES.indexOf("the"));
        assertThat(vocabulary.idOf("th")).isEqualTo(-1);
        assertThat(vocabulary.idOf("aff")).isEqualTo(-1);
    }

    private List<String> pieces(String text) {
        Words words = read(text);
        List<String> found = new ArrayList<>();
        for (int piece = 0; piece < words.pieces(); piece++) {
            found.add(PIECES.get(words.id(piece)));
        }
        return found;
    }

    private Words read(String text) {
        Words words = new Words();
        new WordPieces(vocabulary, text, new BitSet(), words).read(new Span(0, text.length()));
        return words;
    }
}
