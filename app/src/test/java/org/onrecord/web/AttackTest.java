// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Requests that mean harm: each is refused, or does none. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AttackTest extends ServedRecord {

    static final String SCRIPT = "<script>alert(1)</script>";

    @Test
    void script_in_text_title_and_outlet_stays_text() {
        String text =
                "Mayor Ada Lindqvist said that the " + SCRIPT + " bridge \"><img src=x onerror=alert(1)> is closed.";
        HttpResponse<String> read = client.post(
                "/read",
                Map.of(
                        "text",
                        text,
                        "title",
                        SCRIPT,
                        "outlet",
                        "\"><svg onload=alert(1)>",
                        "url",
                        "javascript:alert(1)"));
        assertThat(read.statusCode()).isEqualTo(303);

        String page =
                client.get(read.headers().firstValue("Location").orElseThrow()).body();
        assertThat(page)
                .contains("&lt;script&gt;")
                .doesNotContain(SCRIPT, "<img src=x", "<svg onload", "href=\"javascript:");
        assertThat(client.get("/").body()).doesNotContain(SCRIPT, "<svg onload");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/article?document=%3Cscript%3Ealert(1)%3C/script%3E",
                "/statement?id=%3Cscript%3Ealert(1)%3C/script%3E",
                "/%3Cscript%3Ealert(1)%3C/script%3E",
                "/article?document=x&statement=%22%3E%3Cscript%3Ealert(1)%3C/script%3E"
            })
    void script_in_an_address_is_not_sent_back(String path) {
        HttpResponse<String> answer = client.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain(SCRIPT);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'")
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/../../../../etc/passwd",
                "/assets/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%2f..%2fopenapi.yaml",
                "/assets/x/../openapi.yaml",
                "//etc/passwd",
                "/assets/%00"
            })
    void paths_lead_nowhere(String path) {
        String answer = client.raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answer).matches("(?s)HTTP/1.1 4\\d\\d .*").doesNotContain("root:", "openapi:");
    }

    @Test
    void a_name_that_another_site_controls_is_not_answered() {
        String answer = client.raw("GET / HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        assertThat(answer).startsWith("HTTP/1.1 421");
    }

    @Test
    void other_sites_write_nothing() {
        Map<String, String> form = Map.of("text", "Ada Lindqvist said it rains.");
        assertThat(client.post("/read", form, "Sec-Fetch-Site", "cross-site").statusCode())
                .isEqualTo(403);
        assertThat(client.post("/read", form, "Sec-Fetch-Site", "same-site").statusCode())
                .isEqualTo(403);
        assertThat(client.post("/read", form, "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(client.post("/read", form, "Origin", "null").statusCode()).isEqualTo(403);
        assertThat(client.post("/read", form, "User-Agent", "none of these").statusCode())
                .isEqualTo(403);
        assertThat(client.post("/read", form, "Origin", server.address().replaceFirst("/$", ""))
                        .statusCode())
                .isEqualTo(303);
    }

    @Test
    void other_sites_correct_nothing() {
        String id = readStatement();
        String wish = "{\"act\": \"question\", \"author\": \"Mallory\"}";
        for (String[] headers : WriteAttackTest.FOREIGN) {
            String path = "/api/v1/statements/" + id;
            assertThat(client.bare("PATCH", path, wish, headers).statusCode()).isEqualTo(403);
            assertThat(client.bare("DELETE", path + "?author=Mallory", "", headers)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.bare("POST", "/api/v1/corrections/1/undo", wish, headers)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.bare("POST", "/api/v1/document/statements?id=x", wish, headers)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.post("/correct", Map.of("statement", id, "author", "Mallory"), headers)
                            .statusCode())
                    .isEqualTo(403);
            assertThat(client.post("/corrections/undo", Map.of("number", "1"), headers)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(client.get("/api/v1/corrections").body()).doesNotContain("Mallory");
        String[] token = {"Authorization", "Bearer " + Articles.TOKEN, "If-Match", "*"};
        assertThat(client.bare("PATCH", "/api/v1/statements/" + id, wish, token).statusCode())
                .isEqualTo(200);
    }

    @Test
    void script_in_a_correction_stays_text() {
        String id = readStatement();
        String wish = JsonMapper.shared()
                .createObjectNode()
                .put("author", SCRIPT)
                .put("note", SCRIPT)
                .set("speakers", JsonMapper.shared().readTree("[{\"name\": \"<script>alert(1)</script>\"}]"))
                .toString();
        assertThat(client.send("PATCH", "/api/v1/statements/" + id, wish, "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        for (String path : List.of("/corrections", "/statement?id=" + id, "/correct?statement=" + id, "/", "/search")) {
            HttpResponse<String> answer = client.get(path, "Accept", "text/html");
            String page = answer.statusCode() == 303
                    ? client.get(answer.headers().firstValue("Location").orElseThrow())
                            .body()
                    : answer.body();
            assertThat(page).doesNotContain(SCRIPT).contains("&lt;script");
        }
    }

    @Test
    void a_correction_of_any_size_is_refused_or_kept_short() {
        String id = readStatement();
        String tooLong = "x".repeat(3_000);
        for (String wish : List.of(
                "{\"author\": \"" + tooLong + "\", \"act\": \"other\"}",
                "{\"author\": \"Cy\", \"act\": \"other\", \"note\": \"" + tooLong + "\"}",
                "{\"author\": \"Cy\", \"speakers\": [{\"name\": \"" + tooLong + "\"}]}")) {
            HttpResponse<String> answer = client.send("PATCH", "/api/v1/statements/" + id, wish, "If-Match", "*");
            assertThat(answer.statusCode()).isEqualTo(422);
        }
        HttpResponse<String> answer =
                client.send("PATCH", "/api/v1/statements/" + id, "x".repeat(6_000_000), "If-Match", "*");
        assertThat(answer.statusCode()).isEqualTo(413);
    }

    private static String readStatement() {
        HttpResponse<String> read =
                client.post("/api/v1/read", "text/plain", "Mayor Ada Lindqvist said that it rains.");
        return JsonMapper.shared().readTree(read.body()).at("/statements/0/id").asString();
    }

    @Test
    void only_the_right_token_writes() {
        String body = "Ada Lindqvist said it rains.";
        assertThat(client.post("/api/v1/read", "text/plain", body, "Authorization", "Bearer " + Articles.TOKEN)
                        .statusCode())
                .isEqualTo(200);
        assertThat(client.post("/api/v1/read", "text/plain", body, "Authorization", "Bearer wrong")
                        .statusCode())
                .isEqualTo(403);
        assertThat(client.post("/sign-in", Map.of("token", "wrong")).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1:1/",
                "http://localhost/",
                "http://[::1]/",
                "http://2130706433/",
                "http://169.254.169.254/latest",
                "http://10.0.0.1/",
                "file:///etc/passwd",
                "ftp://example.org/"
            })
    void addresses_of_this_machine_and_private_networks_are_not_fetched(String url) {
        HttpResponse<String> answer = client.post("/read", Map.of("url", url), "Sec-Fetch-Site", "same-origin");
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).doesNotContain("root:");
    }

    @Test
    void a_path_is_text_and_not_opened() {
        HttpResponse<String> answer = client.post("/read", Map.of("text", "/etc/passwd"));
        assertThat(answer.statusCode()).isIn(303, 422);
        assertThat(client.get("/").body()).doesNotContain("root:");
    }

    @Test
    void what_is_too_large_is_refused() {
        HttpResponse<String> answer = client.post("/api/v1/read", "text/plain", "word ".repeat(1_200_000));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(client.post("/api/v1/read", "text/plain", "It rains, she said. ".repeat(30_000))
                        .statusCode())
                .isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{", "[]", "\"text\"", "{\"text\": 7}", "{}", "{\"text\": \"x\", \"published\": \"soon\"}", ""})
    void malformed_bodies_are_refused_with_the_value(String body) {
        HttpResponse<String> answer = client.post("/api/v1/read", "application/json", body);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":400", "\"detail\"").doesNotContain("Exception", "\tat ");
    }

    @Test
    void an_open_interface_needs_a_token() {
        assertThatThrownBy(() -> new ServerSettings("0.0.0.0", 0, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--token-file");
        assertThatThrownBy(() -> new ServerSettings("localhost", 0, "short")).hasMessageContaining("16");
    }

    @Test
    void an_open_interface_answers_those_who_know_the_token() throws IOException {
        try (WebServer open = WebServer.start(
                new ServerSettings("0.0.0.0", 0, Articles.TOKEN), store, Articles.READING, Articles::pipeline)) {
            Client other = new Client(open);
            assertThat(other.get("/healthz").statusCode()).isEqualTo(200);
            assertThat(other.get("/").statusCode()).isEqualTo(401);
            assertThat(other.get("/", "Authorization", "Bearer wrong").statusCode())
                    .isEqualTo(401);
            assertThat(other.get("/", "Cookie", Gate.COOKIE + "=" + Articles.TOKEN)
                            .statusCode())
                    .isEqualTo(401);
            HttpResponse<String> signedIn = other.post("/sign-in", Map.of("token", Articles.TOKEN));
            String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict").doesNotContain(Articles.TOKEN);
            assertThat(other.get("/", "Cookie", cookie.substring(0, cookie.indexOf(';')))
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void a_client_that_asks_too_often_waits() {
        long[] now = {0};
        RequestRate rate = new RequestRate(2, 1, () -> now[0]);
        assertThat(rate.allows("a")).isTrue();
        assertThat(rate.allows("a")).isTrue();
        assertThat(rate.allows("a")).isFalse();
        assertThat(rate.allows("b")).isTrue();
        now[0] += 1_000_000_000L;
        assertThat(rate.allows("a")).isTrue();
    }
}
