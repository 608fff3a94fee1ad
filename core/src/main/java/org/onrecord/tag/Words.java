// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.Arrays;
import java.util.BitSet;
import org.onrecord.document.Span;

/**
 * The words of some passages as the encoder reads them, one after the other: where each stands in the text, its feature
 * row and its pieces. They come in stretches that are decoded by themselves: a passage is one, a very long one several. Grows while a document is read, then is read only. Made for one call.
 */
final class Words {

    private int[] starts = new int[1024];
    private int[] ends = new int[1024];
    private int[] features = new int[1024];

    /** Index of each word's first piece, and one more: the number of pieces. */
    private int[] heads = new int[1025];

    private int[] ids = new int[2048];

    /** Index of each stretch's first word, and one more: the number of words. */
    private int[] firsts = new int[65];

    /** The words that begin a sentence. */
    private final BitSet openings = new BitSet();

    private int words;
    private int pieces;
    private int stretches;

    /** Begins a word; its pieces follow. */
    void addWord(int start, int end, int feature) {
        if (words == starts.length) {
            starts = Arrays.copyOf(starts, 2 * words);
            ends = Arrays.copyOf(ends, 2 * words);
            features = Arrays.copyOf(features, 2 * words);
            heads = Arrays.copyOf(heads, 2 * words + 1);
        }
        starts[words] = start;
        ends[words] = end;
        features[words] = feature;
        words++;
        heads[words] = pieces;
    }

    /** Has the next word begin a sentence. */
    void beginSentence() {
        openings.set(words);
    }

    void addPiece(int id) {
        if (pieces == ids.length) {
            ids = Arrays.copyOf(ids, 2 * pieces);
        }
        ids[pieces++] = id;
        heads[words] = pieces;
    }

    /** Takes back the pieces after the first {@code kept}. */
    void dropPieces(int kept) {
        pieces = kept;
        heads[words] = kept;
    }

    /** Ends the stretch that the last words belong to. */
    void endStretch() {
        stretches++;
        if (stretches == firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * stretches);
        }
        firsts[stretches] = words;
    }

    int count() {
        return words;
    }

    int pieces() {
        return pieces;
    }

    int stretches() {
        return stretches;
    }

    /** Index of a stretch's first word; of the one after the last, the number of words. */
    int stretch(int index) {
        return firsts[index];
    }

    /** Index of a word's first piece; of the word after the last, the number of pieces. */
    int head(int word) {
        return heads[word];
    }

    /** The last word up to this one that begins a sentence; -1 where none does. */
    int openingUpTo(int word) {
        return openings.previousSetBit(word);
    }

    int id(int piece) {
        return ids[piece];
    }

    int feature(int word) {
        return features[word];
    }

    /** How many pieces the words from one to before another have. */
    int pieces(int from, int to) {
        return heads[to] - heads[from];
    }

    /** From the beginning of one word to the end of another, in the text. */
    Span span(int first, int last) {
        return new Span(starts[first], ends[last]);
    }
}
