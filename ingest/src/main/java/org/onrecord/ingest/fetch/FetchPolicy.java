// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.time.Duration;
import java.util.Locale;

/**
 * How pages are asked for.
 *
 * @param userAgent what the program calls itself; the word before the first {@code /} is the name that robots.txt files use
 * @param delay the least time between two requests to one host; a longer one that its robots.txt asks for is granted, up to a minute
 * @param timeLimit the most time that one page may take with all redirects and robots.txt files, waiting for hosts' turns left out
 * @param sizeLimit the most bytes that one page may have, unpacked
 * @param redirects how many redirects are followed
 * @param allowPrivate whether addresses of private networks, of this machine and of the local link may be asked
 */
public record FetchPolicy(
        String userAgent, Duration delay, Duration timeLimit, int sizeLimit, int redirects, boolean allowPrivate) {

    /** One request a second and host, 8 seconds and 16 MiB a page, 5 redirects, public addresses only. */
    public static final FetchPolicy POLITE = new FetchPolicy(
            "OnRecord/0.1 (reads news articles)", Duration.ofSeconds(1), Duration.ofSeconds(8), 16 << 20, 5, false);

    public FetchPolicy {
        if (userAgent.isBlank() || delay.isNegative() || timeLimit.isNegative() || timeLimit.isZero()) {
            throw new IllegalArgumentException(
                    "cannot fetch as '" + userAgent + "' every " + delay + " within " + timeLimit);
        }
        if (sizeLimit < 1 || redirects < 0) {
            throw new IllegalArgumentException("cannot fetch " + sizeLimit + " bytes over " + redirects + " redirects");
        }
    }

    /** The same manners under another name. */
    public FetchPolicy withUserAgent(String name) {
        return new FetchPolicy(name, delay, timeLimit, sizeLimit, redirects, allowPrivate);
    }

    /** The same manners with another pause between requests to one host. */
    public FetchPolicy withDelay(Duration pause) {
        return new FetchPolicy(userAgent, pause, timeLimit, sizeLimit, redirects, allowPrivate);
    }

    /** The same manners with another time for one page. */
    public FetchPolicy withTimeLimit(Duration limit) {
        return new FetchPolicy(userAgent, delay, limit, sizeLimit, redirects, allowPrivate);
    }

    /** The same manners with another size for one page. */
    public FetchPolicy withSizeLimit(int bytes) {
        return new FetchPolicy(userAgent, delay, timeLimit, bytes, redirects, allowPrivate);
    }

    /** The same manners towards machines that the public cannot reach. */
    public FetchPolicy withAllowPrivate(boolean allow) {
        return new FetchPolicy(userAgent, delay, timeLimit, sizeLimit, redirects, allow);
    }

    /** The name by which robots.txt files call the program, in lower case. */
    String robotName() {
        return userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
