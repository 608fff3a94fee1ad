// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.io.Serial;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A page was not fetched. The message says why and does not repeat its address. */
public final class FetchException extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final String url;
    private final @Nullable Duration retryAfter;

    FetchException(String url, String problem) {
        this(url, problem, (Duration) null);
    }

    FetchException(String url, String problem, Throwable cause) {
        super(problem, cause);
        this.url = url;
        this.retryAfter = null;
    }

    FetchException(String url, String problem, @Nullable Duration retryAfter) {
        super(problem);
        this.url = url;
        this.retryAfter = retryAfter;
    }

    /** The address that was asked for last, after redirects. */
    public String url() {
        return url;
    }

    /** How long the server wants to be left alone, if it said so. */
    public @Nullable Duration retryAfter() {
        return retryAfter;
    }
}
