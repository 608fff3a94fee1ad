// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * How often each client may ask: a bucket of tokens for each address, refilled at a steady rate. Safe to share between
 * threads.
 */
final class RequestRate {

    private static final int MOST_CLIENTS = 10_000;
    private static final double NANOS = 1e9;

    private final double capacity;
    private final double perSecond;
    private final LongSupplier clock;
    private final Map<String, Bucket> buckets = new LinkedHashMap<>(64, 0.75f, true);

    private static final class Bucket {
        private double tokens;
        private long filledAt;

        Bucket(double tokens, long filledAt) {
            this.tokens = tokens;
            this.filledAt = filledAt;
        }
    }

    /**
     * @param capacity how many requests may come at once
     * @param perSecond how many a second may come in the long run
     * @param clock nanoseconds from any origin
     */
    RequestRate(double capacity, double perSecond, LongSupplier clock) {
        this.capacity = capacity;
        this.perSecond = perSecond;
        this.clock = clock;
    }

    /** Whether a client may ask now; counts the request. */
    synchronized boolean allows(String client) {
        long now = clock.getAsLong();
        Bucket bucket = buckets.computeIfAbsent(client, unknown -> new Bucket(capacity, now));
        bucket.tokens = Math.min(capacity, bucket.tokens + (now - bucket.filledAt) / NANOS * perSecond);
        bucket.filledAt = now;
        forgetOldest();
        if (bucket.tokens < 1) {
            return false;
        }
        bucket.tokens--;
        return true;
    }

    private void forgetOldest() {
        if (buckets.size() > MOST_CLIENTS) {
            String oldest = buckets.keySet().iterator().next();
            buckets.remove(oldest);
        }
    }
}
