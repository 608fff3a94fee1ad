// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.fetch.Fetcher;

/**
 * Reads each new article of some feeds once, as it appears: known by its canonical address, and by its text within one
 * outlet. Feeds that fail are asked less and less often. {@link #stop} may be called by any thread, the rest by one.
 */
public final class Watch implements Closeable {

    private static final Duration LONGEST_PAUSE = Duration.ofHours(6);

    private final List<String> feeds;
    private final Fetcher fetcher;
    private final WatchState state;
    private final FeedPoll poll;
    private final Duration interval;
    private final CountDownLatch stopped = new CountDownLatch(1);

    /**
     * A watch over feeds.
     *
     * @param feeds their addresses
     * @param interval the time between two requests for the same feed
     * @param state keeps what was read between runs; absent where each run begins anew
     * @throws UnreadableException if the state file is there and is none
     */
    public Watch(List<String> feeds, SourceOptions options, Duration interval, @Nullable StateFile state)
            throws UnreadableException {
        this.feeds = List.copyOf(feeds);
        this.fetcher = new Fetcher(options.fetching());
        this.state = new WatchState(state);
        this.interval = interval;
        this.poll = new FeedPoll(this.state, fetcher, options, () -> stopped.getCount() == 0);
    }

    /**
     * Asks all feeds that are due, once.
     *
     * @throws IOException if the sink fails or the state cannot be kept
     */
    public void poll(Sink sink) throws IOException {
        for (String feed : feeds) {
            if (!isEarly(feed)) {
                ask(feed, sink);
            }
        }
    }

    /**
     * Asks all feeds, once, however long ago they were asked: whoever calls this has a timetable of his own. Feeds that failed
     * the last time are left alone all the same until they are due.
     *
     * @throws IOException if the sink fails or the state cannot be kept
     */
    public void pollNow(Sink sink) throws IOException {
        for (String feed : feeds) {
            WatchState.Feed before = state.feed(feed);
            if (before.failures() > 0 && isEarly(feed)) {
                sink.take(Skips.error(
                        Place.of(feed),
                        "failed " + before.failures() + " times, and is not asked again before "
                                + before.next().truncatedTo(ChronoUnit.SECONDS)));
            } else {
                ask(feed, sink);
            }
        }
    }

    private boolean isEarly(String feed) {
        return state.feed(feed).next().isAfter(Instant.now());
    }

    private void ask(String feed, Sink sink) throws IOException {
        WatchState.Feed before = state.feed(feed);
        FeedPoll.Result result = poll.read(feed, before.validators(), sink);
        if (stopped.getCount() > 0) {
            state.put(feed, after(before, result));
        }
    }

    /** Asks the feeds again and again, until it is stopped. */
    public void run(Sink sink) throws IOException {
        try {
            do {
                poll(sink);
            } while (!stopped.await(untilNext().toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Makes {@link #run} return as soon as the article at hand has been taken; what is being fetched is given up. */
    public void stop() throws IOException {
        stopped.countDown();
        fetcher.close();
    }

    @Override
    public void close() throws IOException {
        fetcher.close();
    }

    /** Twice the pause for each failure in a row, or what the server asks for if that is longer. */
    private WatchState.Feed after(WatchState.Feed before, FeedPoll.Result result) {
        int failures = result.failed() ? before.failures() + 1 : 0;
        Duration pause = interval.multipliedBy(1L << Math.min(failures, 16));
        Duration bounded = failures == 0 || pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
        Duration asked = result.retryAfter() == null ? Duration.ZERO : result.retryAfter();
        Instant next = Instant.now().plus(asked.compareTo(bounded) > 0 ? asked : bounded);
        return new WatchState.Feed(result.validators(), next, failures);
    }

    private Duration untilNext() {
        Duration wait = feeds.stream()
                .map(feed -> Duration.between(Instant.now(), state.feed(feed).next()))
                .min(Duration::compareTo)
                .orElse(interval);
        return wait.isNegative() ? Duration.ZERO : wait;
    }
}
