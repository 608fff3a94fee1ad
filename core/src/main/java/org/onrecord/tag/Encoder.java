// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.onrecord.statement.AttributionScores;

/**
 * The transformer that scores words, run by ONNX Runtime on the thread that calls: one session for all threads, so that
 * work scales over documents. Safe to share between threads until it is closed.
 */
final class Encoder implements AutoCloseable {

    /** The most pieces of a window, those that open and close it included: what the encoder was trained on. */
    static final int WINDOW = 256;

    private static final String IDS = "ids";
    private static final String FEATURES = "features";
    private static final String MASK = "mask";
    private static final String EMISSIONS = "emissions";
    private static final String LINK = "link";
    private static final String ATTRIBUTIONS = "attributions";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final Vocabulary vocabulary;
    private final Queue<WindowBuffers> spare = new ConcurrentLinkedQueue<>();

    private Encoder(OrtEnvironment environment, OrtSession session, Vocabulary vocabulary) {
        this.environment = environment;
        this.session = session;
        this.vocabulary = vocabulary;
    }

    /** What runs encoders, on its way: loading it takes as long as reading a model, and can be done meanwhile. */
    static CompletableFuture<OrtEnvironment> environment() {
        return CompletableFuture.supplyAsync(
                () -> OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "onrecord"));
    }

    /**
     * Loads an encoder and tries it.
     *
     * @param environment what runs it
     * @param onnx the file's content, in a direct buffer
     * @param place what to call the file in messages
     * @throws ModelException if it is no encoder, or not one of this vocabulary
     */
    static Encoder load(OrtEnvironment environment, ByteBuffer onnx, String place, Vocabulary vocabulary)
            throws ModelException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.set_denormal_as_zero", "1");
            Encoder encoder = new Encoder(environment, environment.createSession(onnx, options), vocabulary);
            encoder.tryOut();
            return encoder;
        } catch (OrtException e) {
            throw new ModelException(place + ": not an encoder of " + vocabulary.size() + " word pieces", e);
        }
    }

    /** Reads the last word piece, which an encoder of fewer refuses. */
    private void tryOut() throws OrtException {
        Words words = new Words();
        words.addWord(0, 1, 0);
        words.addPiece(vocabulary.size() - 1);
        WindowBuffers buffers = new WindowBuffers(WINDOW);
        run(buffers, buffers.fill(words, new Window(0, 1), vocabulary));
        spare.add(buffers);
    }

    /** What it gives for a window; to be handed back when it is no longer needed. */
    WindowBuffers read(Words words, Window window) {
        WindowBuffers buffers = spare.poll();
        if (buffers == null) {
            buffers = new WindowBuffers(WINDOW);
        }
        int pieces = buffers.fill(words, window, vocabulary);
        try {
            run(buffers, pieces);
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder failed on " + pieces + " word pieces", e);
        }
        return buffers;
    }

    /** Takes back what it gave, to fill it anew. */
    void takeBack(WindowBuffers buffers) {
        spare.add(buffers);
    }

    private void run(WindowBuffers buffers, int pieces) throws OrtException {
        long[] input = {1, pieces};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, buffers.ids(pieces), input);
                OnnxTensor features = OnnxTensor.createTensor(environment, buffers.features(pieces), input);
                OnnxTensor mask = OnnxTensor.createTensor(environment, buffers.mask(pieces), input);
                OnnxTensor emissions = OnnxTensor.createTensor(
                        environment, buffers.emissions(pieces), new long[] {1, pieces, Labels.COUNT});
                OnnxTensor link = OnnxTensor.createTensor(
                        environment, buffers.states(pieces), new long[] {1, pieces, Scores.STATE});
                OnnxTensor attributions = OnnxTensor.createTensor(
                        environment, buffers.attributions(pieces), new long[] {1, pieces, AttributionScores.ROW});
                OrtSession.Result result = session.run(
                        Map.of(IDS, ids, FEATURES, features, MASK, mask),
                        Map.of(EMISSIONS, emissions, LINK, link, ATTRIBUTIONS, attributions))) {
            assert result.size() == 3;
        }
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new IllegalStateException("the encoder does not close", e);
        }
    }
}
