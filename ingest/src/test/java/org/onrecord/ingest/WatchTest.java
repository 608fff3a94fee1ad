// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.document.Publication;
import org.onrecord.ingest.fetch.FetchPolicy;
import org.onrecord.ingest.fetch.WebServer;

@Timeout(60)
class WatchTest {

    private static final SourceOptions LOCAL = new SourceOptions(
            Limits.DEFAULT,
            FieldMapping.GUESSED,
            FetchPolicy.POLITE.withAllowPrivate(true).withDelay(Duration.ZERO),
            Publication.UNKNOWN,
            Progress.NONE);

    @TempDir
    private Path folder;

    private WebServer server;
    private final List<Outcome> outcomes = new CopyOnWriteArrayList<>();

    @BeforeEach
    void start() throws IOException {
        server = new WebServer();
        for (int i = 1; i <= 4; i++) {
            server.serve("/" + i, "text/html", Articles.page(i, server.url("/" + i)));
        }
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void reads_each_new_article_once() throws Exception {
        try (Watch watch = watch(Duration.ZERO)) {
            serveFeed("/1", "/2");
            watch.poll(outcomes::add);
            serveFeed("/3", "/2", "/1?utm_source=feed");
            watch.poll(outcomes::add);
        }

        assertThat(read()).containsExactly(server.url("/1"), server.url("/2"), server.url("/3"));
        assertThat(server.asked().stream().filter("/1"::equals)).hasSize(1);
    }

    @Test
    void remembers_over_restarts() throws Exception {
        serveFeed("/1");
        try (Watch watch = watch(Duration.ZERO)) {
            watch.poll(outcomes::add);
        }
        serveFeed("/1", "/2");
        try (Watch watch = watch(Duration.ZERO)) {
            watch.poll(outcomes::add);
        }

        assertThat(read()).containsExactly(server.url("/1"), server.url("/2"));
        assertThat(folder.resolve("state.json.new")).doesNotExist();
    }

    @Test
    void knows_the_same_text_under_another_address() throws Exception {
        server.serve("/1-amp", "text/html", Articles.page(1, server.url("/1-amp")));
        server.serve("/2-amp", "text/html", Articles.page(2, server.url("/2")));
        serveFeed("/1", "/2", "/1-amp", "/2-amp");

        try (Watch watch = watch(Duration.ZERO)) {
            watch.poll(outcomes::add);
        }

        assertThat(read()).containsExactly(server.url("/1"), server.url("/2"));
        assertThat(skipped()).containsExactly(Outcome.Reason.DUPLICATE, Outcome.Reason.DUPLICATE);
    }

    @Test
    void asks_whether_the_feed_has_changed() throws Exception {
        server.serve("/feed", exchange -> {
            boolean known = "\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
            byte[] feed = feed("/1").getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("ETag", "\"v1\"");
            exchange.sendResponseHeaders(known ? 304 : 200, known ? -1 : feed.length);
            if (!known) {
                exchange.getResponseBody().write(feed);
            }
        });
        try (Watch watch = watch(Duration.ZERO)) {
            watch.poll(outcomes::add);
            watch.poll(outcomes::add);
        }

        assertThat(read()).containsExactly(server.url("/1"));
        assertThat(Files.readString(folder.resolve("state.json"))).contains("v1");
    }

    @Test
    void tries_a_page_that_failed_again() throws Exception {
        server.fail("/1", 500);
        serveFeed("/1");
        try (Watch watch = watch(Duration.ZERO)) {
            watch.poll(outcomes::add);
            server.serve("/1", "text/html", Articles.page(1, server.url("/1")));
            watch.poll(outcomes::add);
        }

        assertThat(read()).containsExactly(server.url("/1"));
        assertThat(skipped()).containsExactly(Outcome.Reason.ERROR);
    }

    @Test
    void leaves_a_feed_alone_that_fails() throws Exception {
        server.fail("/feed", 500);
        try (Watch watch = watch(Duration.ofMinutes(1))) {
            watch.poll(outcomes::add);
            watch.poll(outcomes::add);
        }

        assertThat(server.asked().stream().filter("/feed"::equals)).hasSize(1);
        assertThat(outcomes).singleElement().hasToString(server.url("/feed") + ": error: the server answered 500");
    }

    @Test
    void stops_at_once_and_keeps_what_it_read() throws Exception {
        server.serve("/2", exchange -> sleep(20_000));
        serveFeed("/1", "/2");
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try (Watch watch = watch(Duration.ofMinutes(1))) {
            Future<?> running = thread.submit(() -> {
                watch.run(outcomes::add);
                return null;
            });
            while (!server.asked().contains("/2")) {
                sleep(10);
            }
            watch.stop();
            running.get(5, TimeUnit.SECONDS);
        } finally {
            thread.shutdownNow();
        }

        assertThat(read()).containsExactly(server.url("/1"));
        assertThat(skipped()).isEmpty();
        assertThat(folder.resolve("state.json")).exists();
    }

    @Test
    void refuses_a_state_file_that_is_none() throws IOException {
        Files.writeString(folder.resolve("state.json"), "not a state");

        assertThatThrownBy(() -> watch(Duration.ZERO))
                .isInstanceOf(UnreadableException.class)
                .hasMessageStartingWith("not a state file");
    }

    private Watch watch(Duration interval) throws UnreadableException {
        return new Watch(
                List.of(server.url("/feed")),
                LOCAL,
                interval,
                new StateFile(folder.resolve("state.json"), Output.NONE));
    }

    private void serveFeed(String... links) {
        server.serve("/feed", "application/atom+xml", feed(links));
    }

    private static String feed(String... links) {
        String entries = IntStream.range(0, links.length)
                .mapToObj(i -> "<entry><title>Entry " + i + "</title><id>urn:" + links[i] + "</id><link href=\""
                        + links[i].replace("&", "&amp;") + "\"/><updated>2026-01-26T08:00:00Z</updated></entry>")
                .collect(Collectors.joining("\n"));
        return "<?xml version=\"1.0\"?><feed xmlns=\"http://www.w3.org/2005/Atom\"><title>Courier</title>"
                + "<id>urn:courier</id><updated>2026-01-26T08:00:00Z</updated>" + entries + "</feed>";
    }

    private List<String> read() {
        return new Outcomes(outcomes).ids();
    }

    private List<Outcome.Reason> skipped() {
        return outcomes.stream()
                .filter(Outcome.Skipped.class::isInstance)
                .map(outcome -> ((Outcome.Skipped) outcome).reason())
                .toList();
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
