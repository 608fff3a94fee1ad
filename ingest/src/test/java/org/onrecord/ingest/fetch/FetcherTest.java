// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.fetch.Fetched.Validators;

@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FetcherTest {

    private static final FetchPolicy LOCAL =
            FetchPolicy.POLITE.withAllowPrivate(true).withDelay(Duration.ZERO);

    private WebServer server;

    @BeforeEach
    void start() throws IOException {
        server = new WebServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void gives_the_page_with_its_type_and_address() throws Exception {
        server.serve("/a", "text/html; charset=utf-8", "<p>Hello</p>");

        Fetched.Page page = fetch(LOCAL, server.url("/a#top"));

        assertThat(text(page)).isEqualTo("<p>Hello</p>");
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.url()).isEqualTo(server.url("/a"));
    }

    @Test
    void undoes_gzip_and_brotli() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("packed".getBytes(StandardCharsets.UTF_8));
        }
        byte[] brotli = {0x0b, 0x02, (byte) 0x80, 'h', 'e', 'l', 'l', 'o', 0x03};
        server.serve("/gzip", "text/html", packed.toByteArray(), "Content-Encoding", "gzip");
        server.serve("/br", "text/html", brotli, "Content-Encoding", "br");

        assertThat(text(fetch(LOCAL, server.url("/gzip")))).isEqualTo("packed");
        assertThat(text(fetch(LOCAL, server.url("/br")))).isEqualTo("hello");
    }

    @Test
    void asks_again_only_for_what_has_changed() throws Exception {
        server.serve("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.sendResponseHeaders(known ? 304 : 200, -1);
        });
        try (Fetcher fetcher = new Fetcher(LOCAL)) {
            Fetched first = fetcher.fetch(server.url("/feed"), Validators.NONE);
            Validators validators = ((Fetched.Page) first).validators();

            assertThat(validators.tag()).isEqualTo("\"v1\"");
            assertThat(fetcher.fetch(server.url("/feed"), validators)).isInstanceOf(Fetched.NotModified.class);
        }
    }

    @Test
    void follows_five_redirects_and_no_more() throws Exception {
        for (int i = 0; i < 6; i++) {
            server.redirect("/" + i, i % 2 == 0 ? "/" + (i + 1) : server.url("/" + (i + 1)));
        }
        server.serve("/6", "text/html", "there");

        assertThat(text(fetch(LOCAL, server.url("/1")))).isEqualTo("there");
        assertRefused(LOCAL, server.url("/0"), "more than 5 redirects");
    }

    @Test
    void gives_up_a_redirect_that_leads_to_itself() {
        server.redirect("/loop", "/loop");

        assertRefused(LOCAL, server.url("/loop"), "more than 5 redirects");
    }

    @Test
    void obeys_robots_txt_under_its_own_name() throws Exception {
        server.serve("/robots.txt", "text/plain", """
                User-agent: *
                Disallow: /

                User-agent: OnRecord
                Disallow: /private/
                """);
        server.serve("/open", "text/html", "open");
        server.serve("/private/a", "text/html", "closed");

        assertThat(text(fetch(LOCAL, server.url("/open")))).isEqualTo("open");
        assertRefused(LOCAL, server.url("/private/a"), "robots.txt of 127.0.0.1 forbids it");
        assertRefused(LOCAL.withUserAgent("Other/1.0"), server.url("/open"), "robots.txt of 127.0.0.1 forbids it");
        assertThat(server.asked()).doesNotContain("/private/a");
    }

    @Test
    void asks_nothing_of_a_site_whose_robots_txt_fails() {
        server.fail("/robots.txt", 503);
        server.serve("/open", "text/html", "open");

        assertRefused(LOCAL, server.url("/open"), "robots.txt of 127.0.0.1 cannot be read: the server answered 503");
    }

    @Test
    void takes_a_robots_txt_that_is_missing_for_consent_however_long_the_answer() throws Exception {
        server.serve("/robots.txt", exchange -> notFound(exchange, 50));
        server.serve("/a", "text/html", "a");
        server.serve("/gone", exchange -> notFound(exchange, 2_000_000));

        assertThat(text(fetch(LOCAL, server.url("/a")))).isEqualTo("a");
        assertRefused(LOCAL, server.url("/gone"), "the server answered 404");
    }

    private static void notFound(HttpExchange exchange, int length) throws IOException {
        exchange.sendResponseHeaders(404, length);
        exchange.getResponseBody().write(new byte[length]);
    }

    @Test
    void asks_for_robots_txt_once() throws Exception {
        server.serve("/a", "text/html", "a");
        try (Fetcher fetcher = new Fetcher(LOCAL)) {
            fetcher.fetch(server.url("/a"), Validators.NONE);
            fetcher.fetch(server.url("/a"), Validators.NONE);
        }

        assertThat(server.asked()).containsExactly("/robots.txt", "/a", "/a");
    }

    @Test
    void pauses_between_requests_to_one_host() throws Exception {
        server.serve("/a", "text/html", "a");
        long start = System.nanoTime();

        fetch(LOCAL.withDelay(Duration.ofMillis(200)), server.url("/a"));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isGreaterThan(Duration.ofMillis(200));
    }

    @Test
    void sends_one_request_at_a_time_to_one_host() throws Exception {
        AtomicInteger open = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        server.serve("/a", exchange -> {
            most.accumulateAndGet(open.incrementAndGet(), Math::max);
            sleep(30);
            open.decrementAndGet();
            exchange.sendResponseHeaders(200, -1);
        });
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try (Fetcher fetcher = new Fetcher(LOCAL)) {
            Callable<Fetched> task = () -> fetcher.fetch(server.url("/a"), Validators.NONE);
            threads.invokeAll(IntStream.range(0, 8).mapToObj(i -> task).toList());
        } finally {
            threads.shutdownNow();
        }

        assertThat(most).hasValue(1);
        assertThat(server.asked()).hasSize(9);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"127.0.0.1", "localhost", "[::1]", "2130706433", "0x7f000001", "0.0.0.0", "[::ffff:127.0.0.1]"})
    void never_reaches_this_machine_unless_it_is_allowed(String host) {
        assertThatThrownBy(() -> fetch(FetchPolicy.POLITE, "http://" + host + ":" + server.port() + "/a"))
                .isInstanceOf(FetchException.class);
        assertThat(server.asked()).isEmpty();
    }

    @Test
    void says_why_it_does_not_reach_this_machine() {
        assertThatThrownBy(() -> {
                    try (Fetcher fetcher = new Fetcher(FetchPolicy.POLITE)) {
                        fetcher.fetch(server.url("/a"), Validators.NONE);
                    }
                })
                .hasMessageContaining("not a public address")
                .hasMessageContaining("--allow-private");
    }

    @Test
    void is_not_led_to_a_private_address_by_a_redirect() {
        server.redirect("/a", server.url("/secret"));
        server.serve("/secret", "text/html", "secret");
        String asked = "http://news.example:" + server.port() + "/a";

        assertThatThrownBy(() -> {
                    try (Fetcher fetcher = new Fetcher(FetchPolicy.POLITE.withDelay(Duration.ZERO), newsIsPublic())) {
                        fetcher.fetch(asked, Validators.NONE);
                    }
                })
                .isInstanceOf(FetchException.class);
        assertThat(server.asked()).containsExactly("/robots.txt", "/a");
    }

    @Test
    void is_not_led_to_a_private_address_by_a_name_that_changes_its_meaning() {
        server.serve(
                "/robots.txt", "text/plain", "User-agent: *".getBytes(StandardCharsets.UTF_8), "Connection", "close");
        server.serve("/a", "text/html", "secret");
        PublicAddresses guard = new PublicAddresses();
        AtomicInteger answers = new AtomicInteger();
        DnsResolver rebinding = resolver(host -> answers.getAndIncrement() == 0
                ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                : guard.resolve("127.0.0.1"));

        assertThatThrownBy(() -> {
                    try (Fetcher fetcher = new Fetcher(FetchPolicy.POLITE.withDelay(Duration.ZERO), rebinding)) {
                        fetcher.fetch("http://news.example:" + server.port() + "/a", Validators.NONE);
                    }
                })
                .hasMessageContaining("not a public address");
        assertThat(server.asked()).containsExactly("/robots.txt");
    }

    private interface Resolution {
        InetAddress[] resolve(String host) throws UnknownHostException;
    }

    private static DnsResolver resolver(Resolution resolution) {
        return new DnsResolver() {
            @Override
            public InetAddress[] resolve(String host) throws UnknownHostException {
                return resolution.resolve(host);
            }

            @Override
            public String resolveCanonicalHostname(String host) {
                return host;
            }
        };
    }

    /** Takes one name for a public host, though it is served by this machine. */
    private static DnsResolver newsIsPublic() {
        PublicAddresses guard = new PublicAddresses();
        return resolver(host -> host.equals("news.example")
                ? new InetAddress[] {InetAddress.getLoopbackAddress()}
                : guard.resolve(host));
    }

    @ParameterizedTest
    @CsvSource({
        "8.8.8.8, true",
        "2606:4700::1111, true",
        "10.1.2.3, false",
        "172.16.0.1, false",
        "192.168.1.1, false",
        "169.254.169.254, false",
        "100.64.0.1, false",
        "0.1.2.3, false",
        "198.18.0.1, false",
        "224.0.0.1, false",
        "255.255.255.255, false",
        "::, false",
        "fe80::1, false",
        "fc00::1, false",
        "fd12::1, false",
        "ff02::1, false",
        "64:ff9b::7f00:1, false",
        "64:ff9b::808:808, true",
        "2002:7f00:1::, false",
        "2001::1, false"
    })
    void knows_public_addresses(String address, boolean isPublic) throws UnknownHostException {
        assertThat(PublicAddresses.isPublic(InetAddress.getByName(address))).isEqualTo(isPublic);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://example.org/a",
                "file:///etc/hosts",
                "http:///a",
                "http://user:secret@127.0.0.1/",
                "http://exa mple.org"
            })
    void refuses_what_is_not_the_address_of_a_page(String url) {
        assertThatThrownBy(() -> fetch(LOCAL, url)).isInstanceOf(FetchException.class);
    }

    @Test
    void refuses_to_be_led_off_the_web() {
        server.redirect("/a", "file:///etc/hosts");

        assertRefused(LOCAL, server.url("/a"), "'file:///etc/hosts' is not an http or https address");
    }

    @Test
    void says_what_the_server_said() {
        server.fail("/gone", 410);

        assertRefused(LOCAL, server.url("/gone"), "the server answered 410");
    }

    @Test
    void passes_on_how_long_a_server_wants_to_be_left_alone() {
        server.serve("/busy", exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "120");
            exchange.sendResponseHeaders(429, -1);
        });

        assertThatThrownBy(() -> fetch(LOCAL, server.url("/busy")))
                .isInstanceOfSatisfying(
                        FetchException.class,
                        failure -> assertThat(failure.retryAfter()).isEqualTo(Duration.ofMinutes(2)));
    }

    @Test
    void stops_waiting_when_it_is_closed() throws Exception {
        server.serve("/a", "text/html", "a");
        Fetcher fetcher = new Fetcher(LOCAL.withDelay(Duration.ofMinutes(1)));
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            var waiting = thread.submit(() -> fetcher.fetch(server.url("/a"), Validators.NONE));
            sleep(200);
            fetcher.close();

            assertThatThrownBy(() -> waiting.get(5, TimeUnit.SECONDS)).hasCauseInstanceOf(FetchException.class);
        } finally {
            thread.shutdownNow();
        }
    }

    @Test
    void addresses_of_one_page_have_one_canonical_form() {
        List<String> same = List.of(
                "HTTPS://News.Example:443/a?utm_source=x&id=7#top",
                "https://news.example/a?id=7&fbclid=123",
                "https://news.example/a?id=7");

        assertThat(same).extracting(Addresses::canonical).containsOnly("https://news.example/a?id=7");
        assertThat(Addresses.canonical("https://news.example/a?id=8")).isNotEqualTo("https://news.example/a?id=7");
    }

    private static Fetched.Page fetch(FetchPolicy policy, String url) throws Exception {
        try (Fetcher fetcher = new Fetcher(policy)) {
            return (Fetched.Page) fetcher.fetch(url, Validators.NONE);
        }
    }

    private static void assertRefused(FetchPolicy policy, String url, String reason) {
        assertThatThrownBy(() -> fetch(policy, url))
                .isInstanceOf(FetchException.class)
                .hasMessage(reason);
    }

    private static String text(Fetched.Page page) throws IOException {
        return new String(page.open().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
