// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import crawlercommons.robots.BaseRobotRules;
import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.unpack.ContentEncoding;

/**
 * What the robots.txt files of hosts permit (RFC 9309): everything where there is none, nothing while it cannot be had.
 * Rules are kept for a day, refusals for want of an answer for ten minutes. Safe to share between threads.
 */
final class Robots {

    private static final int REMEMBERED_SITES = 1000;
    private static final int FILE_BYTES = 512 << 10;
    private static final Duration KEPT = Duration.ofHours(24);
    private static final Duration KEPT_UNREACHABLE = Duration.ofMinutes(10);
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(1);

    private final Set<String> names;
    private final Map<String, Site> sites = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Site> eldest) {
            return size() > REMEMBERED_SITES;
        }
    };

    /**
     * Rules for one robot.
     *
     * @param name its name in robots.txt files, in lower case
     */
    Robots(String name) {
        this.names = Set.of(name);
    }

    /** How a robots.txt file is got. */
    interface Fetching {
        File fetch(URI file) throws FetchException, InterruptedIOException;
    }

    /** The rules of the site that an address belongs to; its file is fetched, once, when they are not known. */
    Rules rules(URI address, Fetching fetching) throws InterruptedIOException {
        String name = (address.getScheme() + "://" + address.getRawAuthority()).toLowerCase(Locale.ROOT);
        Site site;
        synchronized (sites) {
            site = sites.computeIfAbsent(name, Site::new);
        }
        return site.rules(fetching);
    }

    private final class Site {

        private final URI file;
        private @Nullable Rules rules;

        Site(String name) {
            this.file = URI.create(name + "/robots.txt");
        }

        synchronized Rules rules(Fetching fetching) throws InterruptedIOException {
            Rules known = rules;
            if (known == null || known.isOld()) {
                known = fetch(file, fetching);
                rules = known;
            }
            return known;
        }
    }

    private Rules fetch(URI file, Fetching fetching) throws InterruptedIOException {
        try {
            return parse(file, fetching.fetch(file));
        } catch (FetchException failure) {
            return Rules.unknown(String.valueOf(failure.getMessage()));
        }
    }

    private Rules parse(URI address, File file) {
        if (file.status() >= 500 || file.status() == 429) {
            return Rules.unknown("the server answered " + file.status());
        }
        if (file.status() != 200) {
            return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), KEPT, null);
        }
        return new Rules(
                new SimpleRobotRulesParser().parseContent(address.toString(), file.content, "text/plain", names),
                KEPT,
                null);
    }

    /** The answer to a request for a robots.txt file. */
    static final class File {

        /** There is none. */
        static final File NONE = new File(404, null, new byte[0]);

        private final int status;
        private final @Nullable String redirect;
        private final byte[] content;

        private File(int status, @Nullable String redirect, byte[] content) {
            this.status = status;
            this.redirect = redirect;
            this.content = content;
        }

        /** Takes the answer of a server; what is beyond the first 512 KiB does not count. */
        static File of(URI address, ClassicHttpResponse response) throws IOException {
            int status = response.getCode();
            Header location = response.getFirstHeader(HttpHeaders.LOCATION);
            if (status / 100 == 3 && location != null) {
                return new File(status, location.getValue(), new byte[0]);
            }
            if (status != 200 || response.getEntity() == null) {
                return new File(status, null, new byte[0]);
            }
            try (InputStream in = response.getEntity().getContent()) {
                Header encoding = response.getFirstHeader(HttpHeaders.CONTENT_ENCODING);
                byte[] sent = in.readNBytes(FILE_BYTES);
                String name = encoding == null ? null : encoding.getValue();
                return new File(status, null, ContentEncoding.decode(sent, name, FILE_BYTES));
            }
        }

        int status() {
            return status;
        }

        /** Where the file is instead. */
        @Nullable
        String redirect() {
            return redirect;
        }
    }

    /** What one site permits. */
    static final class Rules {

        private final BaseRobotRules rules;
        private final long expires;
        private final @Nullable String unknown;

        private Rules(BaseRobotRules rules, Duration kept, @Nullable String unknown) {
            this.rules = rules;
            this.expires = System.nanoTime() + kept.toNanos();
            this.unknown = unknown;
        }

        /** Rules that could not be had; they forbid everything. */
        private static Rules unknown(String why) {
            return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_NONE), KEPT_UNREACHABLE, why);
        }

        /** Why a page may not be asked for, or null if it may. */
        @Nullable
        String refusal(URI address) {
            if (unknown != null) {
                return "robots.txt of " + address.getHost() + " cannot be read: " + unknown;
            }
            return rules.isAllowed(address.toString()) ? null : "robots.txt of " + address.getHost() + " forbids it";
        }

        /** The pause between requests that the site asks for, at most a minute. */
        Duration delay() {
            long millis = Math.max(0, rules.getCrawlDelay());
            return millis > LONGEST_DELAY.toMillis() ? LONGEST_DELAY : Duration.ofMillis(millis);
        }

        private boolean isOld() {
            return System.nanoTime() - expires > 0;
        }
    }
}
