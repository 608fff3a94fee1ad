// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Does the same work on many things with several threads, and hands the results on in the order of the things. Holds a
 * few of them at a time, however many there are. Its methods are for one thread.
 */
final class InOrder<T, R> implements AutoCloseable {

    private static final int WAITING_PER_THREAD = 4;

    private final ExecutorService threads;
    private final int most;
    private final Function<T, R> work;
    private final Taker<R> taker;
    private final Deque<Future<R>> waiting = new ArrayDeque<>();

    /** Takes the results, on the thread that adds the things. */
    interface Taker<R> {

        void take(R result) throws IOException;
    }

    /**
     * @param threads how many to use; at least 1
     * @param work what to do; must be safe to share between threads and throw nothing
     */
    InOrder(int threads, Function<T, R> work, Taker<R> taker) {
        this.threads = Executors.newFixedThreadPool(threads);
        this.most = threads * WAITING_PER_THREAD;
        this.work = work;
        this.taker = taker;
    }

    /** Adds a thing; waits for the oldest one first where many wait already. */
    void add(T thing) throws IOException {
        if (waiting.size() >= most) {
            takeOldest();
        }
        waiting.add(threads.submit(() -> work.apply(thing)));
    }

    /** Waits for all results. */
    void finish() throws IOException {
        while (!waiting.isEmpty()) {
            takeOldest();
        }
    }

    private void takeOldest() throws IOException {
        try {
            taker.take(waiting.remove().get());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } catch (ExecutionException failure) {
            throw new IllegalStateException(failure.getCause());
        }
    }

    /** Drops what has not been done. */
    @Override
    public void close() {
        threads.shutdownNow();
    }
}
