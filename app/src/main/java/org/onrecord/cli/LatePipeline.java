// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.onrecord.pipeline.Pipeline;

/** A pipeline whose model is loaded when it is first needed, which it often is not. Safe to share between threads. */
final class LatePipeline implements AutoCloseable {

    private final ReaderOptions options;
    private final int threads;
    private @Nullable LoadingPipeline loading;

    /** @param threads how many work at the same time, on one text where there is but one */
    LatePipeline(ReaderOptions options, int threads) {
        this.options = options;
        this.threads = threads;
    }

    /**
     * Begins to load it, where it is sure to be needed.
     *
     * @throws IOException if the people file cannot be read, or there is no such model
     */
    void begin() throws IOException {
        loading();
    }

    Pipeline pipeline() throws IOException {
        return loading().pipeline();
    }

    private synchronized LoadingPipeline loading() throws IOException {
        if (loading == null) {
            loading = options.loading(threads);
        }
        return loading;
    }

    @Override
    public synchronized void close() {
        if (loading != null) {
            loading.close();
        }
    }
}
