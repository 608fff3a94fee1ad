// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;

/** Lets one request at a time through to each host, and a pause between two. Safe to share between threads. */
final class HostTurns {

    private static final int REMEMBERED_HOSTS = 4096;

    private final Map<String, Turn> turns = new ConcurrentHashMap<>();
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * Waits for a host's turn. The turn lasts until it is ended; the next pause counts from there.
     *
     * @param pause the time since the end of the last turn
     * @throws CancellationException if there are no turns any more
     */
    Turn take(String host, Duration pause) throws InterruptedException {
        if (turns.size() > REMEMBERED_HOSTS) {
            turns.values().removeIf(Turn::isOver);
        }
        Turn turn = turns.computeIfAbsent(host, name -> new Turn());
        turn.begin(pause, closed);
        return turn;
    }

    /** Ends all waiting; no turn is given any more. */
    void close() {
        closed.countDown();
    }

    /** The right to ask one host. */
    static final class Turn {

        private static final long FORGOTTEN_AFTER = Duration.ofMinutes(2).toNanos();

        private final ReentrantLock lock = new ReentrantLock();
        private long ended = System.nanoTime() - FORGOTTEN_AFTER;

        private void begin(Duration pause, CountDownLatch closed) throws InterruptedException {
            lock.lockInterruptibly();
            boolean begun = false;
            try {
                long rest = pause.toNanos() - (System.nanoTime() - ended);
                if (closed.await(Math.max(rest, 0), TimeUnit.NANOSECONDS)) {
                    throw new CancellationException("stopped");
                }
                begun = true;
            } finally {
                if (!begun) {
                    lock.unlock();
                }
            }
        }

        private boolean isOver() {
            return !lock.isLocked() && System.nanoTime() - ended >= FORGOTTEN_AFTER;
        }

        void end() {
            ended = System.nanoTime();
            lock.unlock();
        }
    }
}
