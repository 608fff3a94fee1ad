// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The command over runs that follow each other, against a server on this machine. */
class WatchCommandTest {

    @TempDir
    private Path folder;

    private final StringWriter messages = new StringWriter();
    private HttpServer server;
    private int articles;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/feed", exchange -> answer(exchange, 200, "application/rss+xml", feed()));
        server.createContext("/story/", exchange -> answer(exchange, 200, "text/html", story(exchange)));
        server.createContext("/robots.txt", exchange -> answer(exchange, 404, "text/plain", "none"));
        server.createContext("/broken", exchange -> answer(exchange, 500, "text/plain", "none"));
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void goes_on_with_its_output_where_the_last_run_stopped() throws IOException {
        articles = 1;
        assertThat(watch("jsonl", "/feed")).isZero();
        List<String> first = documents();
        Files.writeString(out("jsonl"), "{\"half\": \"a rec", StandardOpenOption.APPEND);
        articles = 2;
        assertThat(watch("jsonl", "/feed")).isZero();
        List<String> second = documents();
        assertThat(watch("jsonl", "/feed")).isZero();

        assertThat(first).isNotEmpty().containsOnly(url("/story/1"));
        assertThat(second).startsWith(first.toArray(String[]::new)).contains(url("/story/2"));
        assertThat(documents()).isEqualTo(second);
    }

    @Test
    void refuses_formats_that_cannot_be_continued() {
        assertThat(watch("json", "/feed")).isEqualTo(2);
        assertThat(messages.toString()).contains("--format json is one whole that no later run can go on with");
    }

    @Test
    void leaves_a_feed_that_failed_alone_and_says_so() {
        assertThat(watch("jsonl", "/broken")).isOne();
        assertThat(watch("jsonl", "/broken")).isOne();
        assertThat(messages.toString())
                .contains("the server answered 500", "failed 1 times, and is not asked again before");
    }

    private int watch(String format, String feed) {
        CommandLine command = OnRecord.commandLine();
        return command.setErr(new PrintWriter(messages, true))
                .execute(
                        "watch",
                        url(feed),
                        "--once",
                        "--allow-private",
                        "--delay",
                        "0",
                        "--format",
                        format,
                        "--output",
                        out(format).toString(),
                        "--state",
                        folder.resolve("state." + format).toString());
    }

    private Path out(String format) {
        return folder.resolve("out." + format);
    }

    private List<String> documents() throws IOException {
        return Files.readAllLines(out("jsonl")).stream()
                .map(line -> line.replaceFirst(".*\"document\":\"([^\"]*)\".*", "$1"))
                .toList();
    }

    private String url(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    private String feed() {
        return IntStream.rangeClosed(1, articles)
                .mapToObj(i -> "<item><title>Boat " + i + "</title><link>" + url("/story/" + i) + "</link></item>")
                .collect(Collectors.joining(
                        "",
                        "<rss version=\"2.0\"><channel><title>Courier</title><link>x</link><description>x</description>",
                        "</channel></rss>"));
    }

    private static String story(HttpExchange exchange) {
        String number = exchange.getRequestURI().getPath().replaceAll("\\D", "");
        return "<html lang=en><title>Boat " + number + "</title><article><h1>Boat " + number + "</h1>"
                + "<p>The town of Ostvik will buy boat number " + number + ", its clerk, Ada Birk, said on Monday.</p>"
                + "<p>The money will come from the county and from what the town has saved for a new pier.</p>"
                + "<p>“Nobody can say that we did not warn the town,” Birk told the harbor board.</p></article></html>";
    }

    private static void answer(HttpExchange exchange, int status, String type, String body) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (exchange) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
