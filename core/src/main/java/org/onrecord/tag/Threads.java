// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.concurrent.Executor;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * How many threads read at the same time. Each document takes one, and never waits for it; what is left over may help
 * with a document's windows. So threads scale over documents where there are many, and over windows where there is one.
 * Safe to share between threads.
 */
final class Threads {

    private final Semaphore free;
    private final Executor pool = ForkJoinPool.commonPool();

    /** @param most how many threads read at the same time; at least 1 */
    Threads(int most) {
        if (most < 1) {
            throw new IllegalArgumentException(most + " threads");
        }
        free = new Semaphore(most);
    }

    /** Does the work of a document on the thread that calls. */
    <T> T during(Supplier<T> document) {
        boolean counted = free.tryAcquire();
        try {
            return document.get();
        } finally {
            if (counted) {
                free.release();
            }
        }
    }

    /** Begins the same work on every thread that is left over; the work must be one that several can share. */
    void help(Runnable work) {
        while (free.tryAcquire()) {
            pool.execute(() -> {
                try {
                    work.run();
                } finally {
                    free.release();
                }
            });
        }
    }
}
