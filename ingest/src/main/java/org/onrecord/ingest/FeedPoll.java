// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.ingest.fetch.Addresses;
import org.onrecord.ingest.fetch.FetchException;
import org.onrecord.ingest.fetch.Fetched;
import org.onrecord.ingest.fetch.Fetcher;

/** Reads what is new in feeds, and remembers each article after it has been taken, so that none is lost. */
final class FeedPoll {

    /** An article whose page fails so often in one run is given up. */
    private static final int MOST_ATTEMPTS = 3;

    private final WatchState state;
    private final Fetcher fetcher;
    private final EntryReader entries;
    private final Limits limits;
    private final BooleanSupplier stopped;
    private final Seen texts = new Seen();
    private final Map<Long, Integer> attempts = new HashMap<>();

    FeedPoll(WatchState state, Fetcher fetcher, SourceOptions options, BooleanSupplier stopped) {
        this.state = state;
        this.fetcher = fetcher;
        this.limits = options.limits();
        this.entries = new EntryReader(fetcher, new PageReader(limits));
        this.stopped = stopped;
        state.seen().forEach(texts::add);
    }

    /**
     * How a feed answered.
     *
     * @param validators to send with the next request; those of the last one where articles were left unread
     * @param failed whether it could not be read
     * @param retryAfter how long its server wants to be left alone, if it said so
     */
    record Result(
            Fetched.Validators validators,
            boolean failed,
            @Nullable Duration retryAfter) {}

    /** Asks a feed, and reads its new articles. */
    Result read(String feed, Fetched.Validators known, Sink sink) throws IOException {
        Screen screen = new Screen(sink, limits, texts);
        try {
            if (fetcher.fetch(feed, known) instanceof Fetched.Page page) {
                boolean all = readNew(parse(page), Place.of(feed), screen);
                return new Result(all ? page.validators() : known, false, null);
            }
            return new Result(known, false, null);
        } catch (FetchException failure) {
            report(Skips.error(feed, failure), screen);
            return new Result(known, true, failure.retryAfter());
        } catch (FeedParser.MalformedFeedException malformed) {
            report(Skips.error(Place.of(feed), malformed), screen);
            return new Result(known, true, null);
        } catch (Screen.SinkException failure) {
            throw failure.failure();
        }
    }

    private List<FeedEntry> parse(Fetched.Page page) throws IOException, FeedParser.MalformedFeedException {
        try (InputStream in = page.open()) {
            return FeedParser.parse(in.readAllBytes(), page.contentType(), page.url());
        }
    }

    /** Whether nothing is left to be tried again. */
    private boolean readNew(List<FeedEntry> feed, Place place, Screen screen) throws IOException {
        boolean all = true;
        for (int i = 0; i < feed.size() && !stopped.getAsBoolean(); i++) {
            FeedEntry entry = feed.get(i);
            long key = key(entry);
            if (!state.hasSeen(key)) {
                all &= read(entries.read(entry, place.atEntry(i + 1)), key, screen);
            }
        }
        return all && !stopped.getAsBoolean();
    }

    private boolean read(Outcome outcome, long key, Screen screen) throws IOException {
        if (outcome instanceof Outcome.Read read) {
            readNew(read, key, screen);
            return true;
        }
        report((Outcome.Skipped) outcome, screen);
        boolean last = isLast((Outcome.Skipped) outcome, key);
        if (last) {
            state.add(key);
        }
        return last;
    }

    /** A page may turn out to be one that was read before under another address. */
    private void readNew(Outcome.Read read, long key, Screen screen) throws IOException {
        Document document = read.document();
        long address = Seen.hash("url", Addresses.canonical(document.id()));
        boolean known = address != key && state.hasSeen(address);
        screen.take(
                known
                        ? new Outcome.Skipped(
                                Outcome.Reason.DUPLICATE, read.place(), document.id() + " was read before")
                        : read);
        state.add(key, address, Seen.hash(Screen.site(document, read.place()), document.text()));
    }

    private boolean isLast(Outcome.Skipped skipped, long key) {
        boolean mayPass = skipped.reason() == Outcome.Reason.ERROR;
        return !stopped.getAsBoolean() && (!mayPass || attempts.merge(key, 1, Integer::sum) >= MOST_ATTEMPTS);
    }

    /** What fails because the watch was stopped is no failure. */
    private void report(Outcome.Skipped skipped, Screen screen) {
        if (!stopped.getAsBoolean()) {
            screen.take(skipped);
        }
    }

    private static long key(FeedEntry entry) {
        return Seen.hash("url", entry.link() == null ? entry.key() : Addresses.canonical(entry.link()));
    }
}
