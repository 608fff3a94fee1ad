// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.tag.ModelException;
import picocli.CommandLine.Option;

/** Which model tags the texts. */
final class ModelOption {

    @Option(
            names = "--model",
            paramLabel = "DIR",
            description =
                    "a folder with tagger.onnx, vocab.txt and parameters.txt (default: the English model inside the program)")
    private @Nullable Path folder;

    /** What tells the model from others, without loading it. */
    String name() throws ModelException {
        return (folder == null ? "english " : "own ") + Pipeline.fingerprint(folder);
    }

    /** A pipeline with the model, to be closed by the caller. */
    Pipeline pipeline() throws ModelException {
        return folder == null ? Pipeline.english() : Pipeline.load(folder);
    }
}
