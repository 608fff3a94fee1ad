// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.nio.file.Path;
import org.onrecord.pipeline.EvidenceReader;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.tag.EnglishModel;
import org.onrecord.tag.ModelException;
import picocli.CommandLine.Option;

/** Which model tags the texts. */
final class ModelOption {

    private static final String DEFAULT = "default";
    private static final String SMALL = "small";

    @Option(
            names = "--model",
            paramLabel = "MODEL",
            defaultValue = DEFAULT,
            description =
                    "default; small, which is faster and less exact, for archives; or a folder with tagger.onnx, vocab.txt and parameters.txt")
    private String model = DEFAULT;

    /** Makes something of a model. */
    private interface Loader<M, T> {

        T load(M model) throws ModelException;
    }

    /** What tells the model from others, without loading it. */
    String name() throws ModelException {
        String fingerprint = load(Pipeline::fingerprint, Pipeline::fingerprint);
        return switch (model) {
            case DEFAULT -> "english " + fingerprint;
            case SMALL -> "small english " + fingerprint;
            default -> "own " + fingerprint;
        };
    }

    /** Asks for the model, without loading it: a folder that holds none is refused. */
    void require() throws ModelException {
        if (!model.equals(DEFAULT) && !model.equals(SMALL)) {
            name();
        }
    }

    /** A pipeline with the model, to be closed by the caller. */
    Pipeline pipeline() throws ModelException {
        return load(Pipeline::english, Pipeline::load);
    }

    /** A reader of what speaks for attributions by the model, to be closed by the caller. */
    EvidenceReader evidenceReader() throws ModelException {
        return load(EvidenceReader::english, EvidenceReader::load);
    }

    private <T> T load(Loader<EnglishModel, T> english, Loader<Path, T> folder) throws ModelException {
        return switch (model) {
            case DEFAULT -> english.load(EnglishModel.DEFAULT);
            case SMALL -> english.load(EnglishModel.SMALL);
            default -> folder.load(Path.of(model));
        };
    }
}
