// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import ai.onnxruntime.OrtEnvironment;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.onrecord.statement.Act;
import org.onrecord.statement.Calibration;
import org.onrecord.statement.Medium;

/**
 * A trained model, loaded. Safe to share between threads until its encoder is closed.
 *
 * @param vocabulary the word pieces of the encoder
 * @param encoder scores words
 * @param crf how labels follow each other
 * @param links how spans go together
 * @param inner which contents are worth reading again; none where the model does not say
 * @param calibration how sure to be of what is found; unfitted where the model does not say
 */
record TaggerModel(
        Vocabulary vocabulary, Encoder encoder, Crf crf, LinkScorer links, InnerCues inner, Calibration calibration) {

    private static final String VOCABULARY = "vocab.txt";
    private static final String PARAMETERS = "parameters.txt";
    private static final String ENCODER = "tagger.onnx";

    private static final List<String> ACTS =
            Stream.of(Act.values()).map(Act::label).toList();
    private static final List<String> MEDIA =
            Stream.of(Medium.values()).map(Medium::label).toList();

    /** @throws ModelException if a file is missing or broken, or if the files do not fit together */
    static TaggerModel load(ModelFiles files) throws ModelException {
        CompletableFuture<OrtEnvironment> environment = Encoder.environment();
        Parameters parameters = new Parameters(files.place(PARAMETERS), files.lines(PARAMETERS));
        demand(files, parameters, "labels", Labels.names());
        demand(files, parameters, "acts", ACTS);
        demand(files, parameters, "media", MEDIA);
        Vocabulary vocabulary = vocabulary(files);
        Crf crf = new Crf(
                parameters.numbers("transition", Labels.COUNT, Labels.COUNT),
                parameters.numbers("initial", 1, Labels.COUNT));
        LinkScorer links = new LinkScorer(
                parameters.numbers("distance", 2, LinkScorer.DISTANCES), parameters.numbers("none", 1, 2));
        InnerCues inner = inner(parameters);
        Calibration calibration = calibration(parameters);
        Encoder encoder = Encoder.load(environment.join(), files.bytes(ENCODER), files.place(ENCODER), vocabulary);
        return new TaggerModel(vocabulary, encoder, crf, links, inner, calibration);
    }

    /** The encoder tells its classes in the order that the program knows. */
    private static void demand(ModelFiles files, Parameters parameters, String name, List<String> known)
            throws ModelException {
        if (!parameters.words(name).equals(known)) {
            throw new ModelException(
                    files.place(PARAMETERS) + ": " + name + " are " + parameters.words(name) + ", not " + known);
        }
    }

    private static Vocabulary vocabulary(ModelFiles files) throws ModelException {
        List<String> pieces = files.lines(VOCABULARY);
        try {
            return new Vocabulary(pieces);
        } catch (IllegalArgumentException e) {
            throw new ModelException(files.place(VOCABULARY) + ": " + e.getMessage(), e);
        }
    }

    private static InnerCues inner(Parameters parameters) throws ModelException {
        return parameters.has("inner")
                ? new InnerCues(parameters.numbers("inner", 1, InnerCues.WEIGHTS))
                : InnerCues.of(false);
    }

    private static Calibration calibration(Parameters parameters) throws ModelException {
        if (!parameters.has("calibration")) {
            return Calibration.UNFITTED;
        }
        List<Double> weights = new ArrayList<>();
        for (float weight : parameters.numbers("calibration", 1, Calibration.WEIGHTS)) {
            weights.add((double) weight);
        }
        return new Calibration(weights);
    }
}
