// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.time.Duration;

/** What is left of the time that one page may take, over all requests that are made for it. For one thread. */
final class Patience {

    private long left;

    Patience(Duration whole) {
        this.left = whole.toNanos();
    }

    /** Nanoseconds; 0 where it has run out. */
    long left() {
        return Math.max(0, left);
    }

    void spend(long nanoseconds) {
        left -= nanoseconds;
    }
}
