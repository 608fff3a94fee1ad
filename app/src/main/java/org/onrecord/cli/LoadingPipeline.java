// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.onrecord.pipeline.Pipeline;

/** A pipeline that is loaded while inputs and output are opened. Safe to share between threads. */
final class LoadingPipeline implements AutoCloseable {

    private final FutureTask<Pipeline> loading;

    /** Begins to load it. */
    LoadingPipeline(Callable<Pipeline> loader) {
        loading = new FutureTask<>(loader);
        Thread thread = new Thread(loading, "loads the model");
        thread.setDaemon(true);
        thread.start();
    }

    /**
     * The pipeline, as soon as it is there.
     *
     * @throws IOException if it cannot be loaded
     */
    Pipeline pipeline() throws IOException {
        try {
            return loading.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while the model was loaded");
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof IOException known) {
                throw known;
            }
            throw new IllegalStateException("the model does not load", failure.getCause());
        }
    }

    /** Lets go of the pipeline, if it could be loaded. */
    @Override
    public void close() {
        try {
            pipeline().close();
        } catch (IOException toldAlready) {
            // Nothing was loaded, and whoever asked for the pipeline was told.
        }
    }
}
