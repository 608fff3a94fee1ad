// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.pipeline.Pipeline;

/** A pipeline whose model is loaded when it is first needed, which it often is not. Safe to share between threads. */
final class LateModel implements AutoCloseable {

    private final ModelOption option;
    private @Nullable Pipeline pipeline;

    LateModel(ModelOption option) {
        this.option = option;
    }

    synchronized Pipeline pipeline() throws IOException {
        if (pipeline == null) {
            pipeline = option.pipeline();
        }
        return pipeline;
    }

    @Override
    public synchronized void close() {
        if (pipeline != null) {
            pipeline.close();
        }
    }
}
