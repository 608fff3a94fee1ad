// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.statement.TaggedPassage;

/** How much the encoder computes for documents, counted as it is computed. */
public final class TaggerWork {

    private final Vocabulary vocabulary;
    private long pieces;
    private long again;
    private long pairs;

    /** Counts with the vocabulary of the default model. */
    public TaggerWork() throws ModelException {
        vocabulary = new Vocabulary(files().lines("vocab.txt"));
    }

    /** The encoder's file. */
    public static ByteBuffer encoder() throws IOException {
        return files().bytes("tagger.onnx");
    }

    /** Adds what it took to tag a document. */
    public void add(TaggedDocument document) {
        pieces += count(document, document.paragraphs());
        again += count(document, document.contents());
    }

    /** Word pieces, those that open and close a window and those that are read again included. */
    public long pieces() {
        return pieces + again;
    }

    /** Those of them that were read again, in contents. */
    public long again() {
        return again;
    }

    /** Pairs of word pieces of one window. */
    public long pairs() {
        return pairs;
    }

    private long count(TaggedDocument document, List<TaggedPassage> passages) {
        Words words = new Words();
        WordPieces reader = new WordPieces(vocabulary, document.document().text(), new BitSet(), words);
        for (Span passage : passages.stream().map(TaggedPassage::span).toList()) {
            reader.read(passage);
        }
        long sum = 0;
        for (Window window : new Windows(Tagger.AIM, Encoder.WINDOW - 2).over(words)) {
            long length = words.pieces(window.from(), window.to()) + 2L;
            sum += length;
            pairs += length * length;
        }
        return sum;
    }

    private static ModelFiles files() {
        return new ModelFiles.OnClassPath(EnglishModel.DEFAULT);
    }
}
