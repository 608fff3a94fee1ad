// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.net.ssl.SSLException;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.unpack.ContentEncoding;

/** Single requests over HTTP, each ended at its time limit whatever the server does. Safe to share between threads. */
final class HttpExchange implements Closeable {

    private static final String ACCEPT =
            "text/html,application/xhtml+xml,application/rss+xml,application/atom+xml,application/xml;q=0.9,*/*;q=0.5";

    private final FetchPolicy policy;
    private final DnsResolver resolver;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(HttpExchange::daemon);
    private @Nullable CloseableHttpClient client;

    HttpExchange(FetchPolicy policy, DnsResolver resolver) {
        this.policy = policy;
        this.resolver = resolver;
    }

    /** The client, made for the first request: most runs read files and send none, and TLS takes long to begin. */
    private synchronized CloseableHttpClient client() {
        if (client == null) {
            client = open();
        }
        return client;
    }

    private CloseableHttpClient open() {
        Timeout patience = Timeout.of(policy.timeLimit());
        return HttpClients.custom()
                .setConnectionManager(connections(resolver, patience))
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setConnectionRequestTimeout(patience)
                        .setResponseTimeout(patience)
                        .build())
                .setUserAgent(policy.userAgent())
                .disableRedirectHandling()
                .disableContentCompression()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableAutomaticRetries()
                .build();
    }

    /** What is made of an answer while its connection is open. */
    interface Answer<T> {
        T of(ClassicHttpResponse response) throws FetchException, IOException;
    }

    /**
     * Sends one request and takes its answer, within what is left of the time limit, and counts the time that it took.
     *
     * @throws FetchException if the host cannot be found or asked, or the answer is too slow, too large or not HTTP
     */
    <T> T get(URI address, Fetched.Validators known, Patience patience, Answer<T> answer)
            throws FetchException, InterruptedIOException {
        CloseableHttpClient opened = client();
        long start = System.nanoTime();
        HttpGet request = request(address, known);
        AtomicBoolean late = new AtomicBoolean();
        Future<?> alarm = clock.schedule(
                () -> {
                    late.set(true);
                    request.cancel();
                },
                patience.left(),
                TimeUnit.NANOSECONDS);
        try {
            return take(opened.executeOpen(null, request, null), request, answer);
        } catch (IOException failure) {
            throw explain(address, failure, late.get());
        } catch (IllegalStateException released) { // the alarm rang while the client was taking a connection
            throw explain(address, new IOException(released), late.get());
        } finally {
            alarm.cancel(false);
            patience.spend(System.nanoTime() - start);
        }
    }

    private static <T> T take(ClassicHttpResponse response, HttpGet request, Answer<T> answer)
            throws FetchException, IOException {
        try {
            return answer.of(response);
        } finally {
            request.cancel();
            discard(response);
        }
    }

    /** Closing an answer would read the rest of it, however long; once the request is cancelled, it fails to, as it should. */
    private static void discard(ClassicHttpResponse response) {
        try {
            response.close();
        } catch (IOException | IllegalStateException restIsNotRead) {
            return;
        }
    }

    @Override
    public synchronized void close() throws IOException {
        clock.shutdownNow();
        if (client != null) {
            client.close(CloseMode.IMMEDIATE);
        }
    }

    private static HttpGet request(URI address, Fetched.Validators known) {
        HttpGet request = new HttpGet(address);
        request.setHeader(HttpHeaders.ACCEPT, ACCEPT);
        request.setHeader(HttpHeaders.ACCEPT_ENCODING, ContentEncoding.ACCEPTED);
        if (known.tag() != null) {
            request.setHeader(HttpHeaders.IF_NONE_MATCH, known.tag());
        }
        if (known.lastModified() != null) {
            request.setHeader(HttpHeaders.IF_MODIFIED_SINCE, known.lastModified());
        }
        return request;
    }

    private FetchException explain(URI address, IOException failure, boolean late) throws InterruptedIOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new InterruptedIOException("stopped while fetching " + address);
        }
        String problem = late || failure instanceof SocketTimeoutException
                ? "took longer than " + policy.timeLimit().toMillis() / 1000.0 + " s"
                : problem(failure);
        return new FetchException(address.toString(), problem, failure);
    }

    private static String problem(IOException failure) {
        if (failure instanceof PrivateAddressException) {
            return failure.getMessage() + " (--allow-private permits it)";
        }
        if (failure instanceof UnknownHostException) {
            return "no such host";
        }
        String message = String.valueOf(failure.getMessage());
        return failure instanceof SSLException ? "no secure connection: " + message : message;
    }

    private static HttpClientConnectionManager connections(DnsResolver resolver, Timeout patience) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(resolver)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(patience)
                        .setSocketTimeout(patience)
                        .build())
                .build();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "fetch time limit");
        thread.setDaemon(true);
        return thread;
    }
}
