// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.pipeline.Pipeline;

/** A pipeline whose model is loaded when it is first needed, which it often is not. Safe to share between threads. */
final class LatePipeline implements AutoCloseable {

    private final ReaderOptions options;
    private @Nullable Pipeline pipeline;

    LatePipeline(ReaderOptions options) {
        this.options = options;
    }

    synchronized Pipeline pipeline() throws IOException {
        if (pipeline == null) {
            pipeline = options.pipeline();
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
