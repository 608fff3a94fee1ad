// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.HttpStatus;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.unpack.Bytes;
import org.onrecord.ingest.unpack.ContentEncoding;

/**
 * Fetches pages as a well-behaved guest: one request at a time for each host with a pause between two, robots.txt obeyed
 * (RFC 9309), redirects followed a few times, and every answer bounded in size and time. Safe to share between threads.
 */
public final class Fetcher implements Closeable {

    private final FetchPolicy policy;
    private final HttpExchange exchange;
    private final HostTurns turns = new HostTurns();
    private final Robots robots;

    /** A fetcher of these manners. */
    public Fetcher(FetchPolicy policy) {
        this(policy, policy.allowPrivate() ? SystemDefaultDnsResolver.INSTANCE : new PublicAddresses());
    }

    Fetcher(FetchPolicy policy, DnsResolver resolver) {
        this.policy = policy;
        this.exchange = new HttpExchange(policy, resolver);
        this.robots = new Robots(policy.robotName());
    }

    /**
     * Fetches a page.
     *
     * @param url an http or https address
     * @param known what an earlier answer said of itself; {@link Fetched.NotModified} is answered only if there is any
     * @throws FetchException if there is no such page, or it may not be asked for, or takes too long or is too large
     * @throws InterruptedIOException if the thread is interrupted while it waits
     */
    public Fetched fetch(String url, Fetched.Validators known) throws FetchException, InterruptedIOException {
        URI address = parse(url, url);
        Patience patience = new Patience(policy.timeLimit());
        for (int hops = 0; hops <= policy.redirects(); hops++) {
            Answer answer = ask(address, known, patience);
            if (answer.fetched() != null) {
                return answer.fetched();
            }
            address = answer.redirect();
        }
        throw new FetchException(address.toString(), "more than " + policy.redirects() + " redirects");
    }

    /** Ends all requests that are under way, and refuses others. */
    @Override
    public void close() throws IOException {
        turns.close();
        exchange.close();
    }

    /** A page, or the address to ask instead. */
    private record Answer(@Nullable Fetched fetched, URI redirect) {}

    private Answer ask(URI address, Fetched.Validators known, Patience patience)
            throws FetchException, InterruptedIOException {
        Robots.Rules rules = robots.rules(address, file -> askRobots(file, patience));
        String refusal = rules.refusal(address);
        if (refusal != null) {
            throw new FetchException(address.toString(), refusal);
        }
        Duration pause = rules.delay().compareTo(policy.delay()) > 0 ? rules.delay() : policy.delay();
        return inTurn(
                address, pause, () -> exchange.get(address, known, patience, response -> judge(address, response)));
    }

    private Answer judge(URI address, ClassicHttpResponse response) throws FetchException, IOException {
        int status = response.getCode();
        return switch (status) {
            case HttpStatus.SC_OK -> new Answer(page(address, response), address);
            case HttpStatus.SC_NOT_MODIFIED -> new Answer(new Fetched.NotModified(), address);
            case 301, 302, 303, 307, 308 -> new Answer(null, target(address, response));
            case 429, 503 ->
                throw new FetchException(
                        address.toString(),
                        "the server answered " + status,
                        RetryAfter.of(header(response, "Retry-After")));
            default -> throw new FetchException(address.toString(), "the server answered " + status);
        };
    }

    private Fetched.Page page(URI address, ClassicHttpResponse response) throws IOException {
        byte[] sent = response.getEntity() == null
                ? new byte[0]
                : Bytes.atMost(response.getEntity().getContent(), policy.sizeLimit());
        byte[] body = ContentEncoding.decode(sent, header(response, HttpHeaders.CONTENT_ENCODING), policy.sizeLimit());
        Fetched.Validators validators =
                new Fetched.Validators(header(response, HttpHeaders.ETAG), header(response, HttpHeaders.LAST_MODIFIED));
        return new Fetched.Page(address.toString(), header(response, HttpHeaders.CONTENT_TYPE), body, validators);
    }

    private static URI target(URI address, ClassicHttpResponse response) throws FetchException {
        String location = header(response, HttpHeaders.LOCATION);
        if (location == null) {
            throw new FetchException(address.toString(), "a redirect to nowhere");
        }
        return parse(address.toString(), Addresses.resolve(address, location));
    }

    /** Robots files are asked for in turn as well, follow redirects, and are answered by their first half mebibyte. */
    private Robots.File askRobots(URI file, Patience patience) throws FetchException, InterruptedIOException {
        URI address = file;
        for (int hops = 0; hops <= policy.redirects(); hops++) {
            URI asked = address;
            Robots.File answer = inTurn(
                    asked,
                    policy.delay(),
                    () -> exchange.get(
                            asked, Fetched.Validators.NONE, patience, response -> Robots.File.of(asked, response)));
            if (answer.redirect() == null) {
                return answer;
            }
            address = parse(asked.toString(), Addresses.resolve(asked, answer.redirect()));
        }
        return Robots.File.NONE;
    }

    private interface Request<T> {
        T send() throws FetchException, InterruptedIOException;
    }

    private <T> T inTurn(URI address, Duration pause, Request<T> request)
            throws FetchException, InterruptedIOException {
        HostTurns.Turn turn = turn(address, pause);
        try {
            return request.send();
        } finally {
            turn.end();
        }
    }

    private HostTurns.Turn turn(URI address, Duration pause) throws FetchException, InterruptedIOException {
        try {
            return turns.take(address.getHost().toLowerCase(Locale.ROOT), pause);
        } catch (CancellationException closed) {
            throw new FetchException(address.toString(), "stopped", closed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("stopped while waiting for " + address.getHost());
        }
    }

    private static @Nullable String header(ClassicHttpResponse response, String name) {
        Header header = response.getFirstHeader(name);
        return header == null ? null : header.getValue();
    }

    private static URI parse(String asked, String url) throws FetchException {
        try {
            URI address = new URI(Addresses.escape(url));
            String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
            if (!scheme.equals("http") && !scheme.equals("https")) {
                throw new FetchException(asked, "'" + url + "' is not an http or https address");
            }
            if (address.getHost() == null || address.getUserInfo() != null) {
                throw new FetchException(asked, "'" + url + "' does not name a host, or carries a password");
            }
            return Addresses.withoutFragment(address);
        } catch (URISyntaxException malformed) {
            throw new FetchException(asked, "'" + url + "' is not an address", malformed);
        }
    }
}
