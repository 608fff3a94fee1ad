// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * Has the encoder read the windows of a document, several at the same time where threads are left over, and gives their
 * scores in the order of the text. What is computed is the same, whichever thread does it. Made for one call.
 */
final class WindowReader {

    /** How many windows are read before any of them is given: enough to share, and little enough to hold in memory. */
    private static final int SHARED = 16;

    private final Encoder encoder;
    private final Threads threads;
    private final Words words;

    /** A window that is read once, by whoever comes to it first. */
    private record Task(Window window, AtomicBoolean begun, CompletableFuture<WindowBuffers> scores) {

        Task(Window window) {
            this(window, new AtomicBoolean(), new CompletableFuture<>());
        }
    }

    /** Takes what the encoder gives for a window. */
    interface Taker {

        /** Takes the scores of the next window, which belong to the encoder again when this returns. */
        void take(Window window, WindowBuffers scores);
    }

    /** @param words what the windows are over; no longer changed */
    WindowReader(Encoder encoder, Threads threads, Words words) {
        this.encoder = encoder;
        this.threads = threads;
        this.words = words;
    }

    void read(List<Window> windows, Taker taker) {
        for (int from = 0; from < windows.size(); from += SHARED) {
            readTogether(windows.subList(from, Math.min(from + SHARED, windows.size())), taker);
        }
    }

    private void readTogether(List<Window> windows, Taker taker) {
        List<Task> tasks = windows.stream().map(Task::new).toList();
        if (tasks.size() > 1) {
            threads.help(() -> tasks.forEach(this::read));
        }
        tasks.forEach(this::read);
        for (Task task : tasks) {
            WindowBuffers scores = task.scores().join();
            taker.take(task.window(), scores);
            encoder.takeBack(scores);
        }
    }

    private void read(Task task) {
        if (task.begun().compareAndSet(false, true)) {
            try {
                task.scores().complete(encoder.read(words, task.window()));
            } catch (RuntimeException | Error fault) {
                task.scores().completeExceptionally(fault);
            }
        }
    }
}
