// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import org.onrecord.statement.AttributionScores;

/** What the encoder reads and writes for one window, in memory that ONNX Runtime uses as it is. Used by one thread at a time. */
final class WindowBuffers {

    private final LongBuffer ids;
    private final LongBuffer features;
    private final LongBuffer mask;
    private final FloatBuffer emissions;
    private final FloatBuffer states;
    private final FloatBuffer attributions;

    /** @param room the most pieces of a window, those that open and close it included */
    WindowBuffers(int room) {
        ids = direct(room * Long.BYTES).asLongBuffer();
        features = direct(room * Long.BYTES).asLongBuffer();
        mask = direct(room * Long.BYTES).asLongBuffer();
        emissions = direct(room * Labels.COUNT * Float.BYTES).asFloatBuffer();
        states = direct(room * Scores.STATE * Float.BYTES).asFloatBuffer();
        attributions = direct(room * AttributionScores.ROW * Float.BYTES).asFloatBuffer();
        for (int piece = 0; piece < room; piece++) {
            mask.put(piece, 1);
        }
    }

    /** Writes the words of a window and returns how many pieces that is. */
    int fill(Words words, Window window, Vocabulary vocabulary) {
        ids.clear().put(vocabulary.opening());
        features.clear().put(0);
        for (int word = window.from(); word < window.to(); word++) {
            for (int piece = words.head(word); piece < words.head(word + 1); piece++) {
                ids.put(words.id(piece));
                features.put(words.feature(word));
            }
        }
        ids.put(vocabulary.closing());
        features.put(0);
        return ids.position();
    }

    /** Appends the scores of the first piece of each word. */
    void copy(Words words, Window window, Scores scores) {
        int opening = 1;
        for (int word = window.from(); word < window.to(); word++) {
            scores.add(this, opening + words.pieces(window.from(), word));
        }
    }

    LongBuffer ids(int pieces) {
        return ids.slice(0, pieces);
    }

    LongBuffer features(int pieces) {
        return features.slice(0, pieces);
    }

    LongBuffer mask(int pieces) {
        return mask.slice(0, pieces);
    }

    FloatBuffer emissions(int pieces) {
        return emissions.slice(0, pieces * Labels.COUNT);
    }

    FloatBuffer states(int pieces) {
        return states.slice(0, pieces * Scores.STATE);
    }

    FloatBuffer attributions(int pieces) {
        return attributions.slice(0, pieces * AttributionScores.ROW);
    }

    FloatBuffer emissions() {
        return emissions;
    }

    FloatBuffer states() {
        return states;
    }

    FloatBuffer attributions() {
        return attributions;
    }

    private static ByteBuffer direct(int bytes) {
        return ByteBuffer.allocateDirect(bytes).order(ByteOrder.nativeOrder());
    }
}
