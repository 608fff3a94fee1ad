// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.text.Normalizer;
import java.util.BitSet;
import java.util.Locale;
import org.onrecord.document.Span;

/**
 * Text to words and word pieces as BERT's uncased tokenisation has it (Devlin et al., "BERT", NAACL 2019): words end at
 * white space, each punctuation mark and each ideograph is a word of its own, letters become small and lose their
 * accents. Beyond BERT, curly quotation marks become straight. Each word keeps its place in the text. The training
 * program does the same; a test holds the two together. Made for one call.
 */
final class WordPieces {

    /** The most code points of a normalised word; a longer one is unknown, as in BERT. */
    private static final int LONGEST = 100;

    /** The most words that are decoded at once: many times a long paragraph, and little enough to hold in memory. */
    private static final int STRETCH = 2048;

    /** With how many words a stretch ends where a sentence does. */
    private static final int ENOUGH = STRETCH / 2;

    private final Vocabulary vocabulary;
    private final String text;
    private final BitSet sentences;
    private final Words words;
    private char[] normal = new char[2 * LONGEST];

    /**
     * @param text what the passages are spans of
     * @param sentences where in the text a sentence begins
     * @param words where the words go
     */
    WordPieces(Vocabulary vocabulary, String text, BitSet sentences, Words words) {
        this.vocabulary = vocabulary;
        this.text = text;
        this.sentences = sentences;
        this.words = words;
    }

    /** Appends the words of a passage, as at least one stretch. */
    void read(Span passage) {
        Features features = new Features();
        int at = passage.start();
        int stretch = 0;
        while (at < passage.end()) {
            int end = wordEnd(at, passage.end());
            if (end == at) {
                at += Character.charCount(text.codePointAt(at));
            } else {
                stretch = begin(at, stretch) + 1;
                words.addWord(at, end, features.next(text, at, end));
                addPieces(at, end);
                at = end;
            }
        }
        words.endStretch();
    }

    /** Begins a sentence where there is one, and a stretch after one that is long. Returns how many words it has so far. */
    private int begin(int at, int stretch) {
        boolean sentence = sentences.get(at);
        boolean anew = stretch >= (sentence ? ENOUGH : STRETCH);
        if (anew) {
            words.endStretch();
        }
        if (sentence) {
            words.beginSentence();
        }
        return anew ? 0 : stretch;
    }

    /** The end of the word that begins here; the place itself where none does. */
    private int wordEnd(int start, int limit) {
        int at = start;
        while (at < limit) {
            int code = text.codePointAt(at);
            CharacterKind kind = CharacterKind.of(code);
            if (kind != CharacterKind.PART) {
                return at == start && kind == CharacterKind.ALONE ? at + Character.charCount(code) : at;
            }
            at += Character.charCount(code);
        }
        return limit;
    }

    private void addPieces(int start, int end) {
        int length = end - start <= LONGEST ? smallAscii(start, end) : -1;
        if (length < 0) {
            String folded = folded(text.substring(start, end));
            if (folded.codePointCount(0, folded.length()) > LONGEST) {
                vocabulary.unknown(words);
                return;
            }
            length = folded.length();
            normal = length > normal.length ? new char[length] : normal;
            folded.getChars(0, length, normal, 0);
        }
        vocabulary.split(normal, length, words);
    }

    /** Copies a word in small letters; -1 where it has other characters than ASCII. */
    private int smallAscii(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = Features.straight(text.charAt(i));
            if (c >= 128) {
                return -1;
            }
            normal[i - start] = 'A' <= c && c <= 'Z' ? (char) (c + ('a' - 'A')) : c;
        }
        return end - start;
    }

    private static String folded(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        StringBuilder kept = new StringBuilder(apart.length());
        apart.codePoints()
                .filter(code -> Character.getType(code) != Character.NON_SPACING_MARK)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
