// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Deletions, exports and decisions on people that mean harm: each is refused, or does none. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class WriteAttackTest extends ServedRecord {

    /** Requests that come from another site, from none, or with a wrong token. */
    static final List<String[]> FOREIGN = List.of(
            new String[] {"Sec-Fetch-Site", "cross-site", "If-Match", "*"},
            new String[] {"Origin", "https://evil.example", "If-Match", "*"},
            new String[] {"User-Agent", "none of these", "If-Match", "*"},
            new String[] {"Authorization", "Bearer wrong", "If-Match", "*"});

    @Test
    void other_sites_delete_nothing() {
        String document = "/api/v1/document?id=" + readDocument();
        for (String[] headers : FOREIGN) {
            assertThat(client.bare("DELETE", document, "", headers).statusCode())
                    .isEqualTo(403);
        }
        assertThat(client.get(document).statusCode()).isEqualTo(200);
        assertThat(client.bare("DELETE", document, "", "Authorization", "Bearer " + Articles.TOKEN)
                        .statusCode())
                .isEqualTo(204);
        assertThat(client.get(document).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/export",
                "/api/v1/export?format=..%2f..%2fetc%2fpasswd",
                "/api/v1/export?format=%3Cscript%3E",
                "/api/v1/export?format=jsonl&q=(((",
                "/api/v1/export?format=csv&with=act:shouting",
            })
    void an_export_that_cannot_be_is_refused(String path) {
        HttpResponse<String> answer = client.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).doesNotContain("root:", "Exception");
    }

    @Test
    void an_export_is_a_file_whatever_stands_in_it() {
        client.post(
                "/api/v1/read",
                "text/plain",
                "Mayor Ada Lindqvist said that " + AttackTest.SCRIPT + " is =1+1 closed.");
        for (String format : List.of("html", "csv", "jsonl", "text")) {
            HttpResponse<String> answer = client.get("/api/v1/export?format=" + format);
            assertThat(answer.headers().firstValue("Content-Type")).contains("application/octet-stream");
            assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                    .startsWith("attachment");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
        }
    }

    @Test
    void other_sites_decide_on_nobody() {
        readStatement();
        String decision = "{\"name\": \"Mallory\", \"into\": \"x\", \"documents\": [\"x\"], \"author\": \"Mallory\"}";
        for (String[] headers : FOREIGN) {
            String person = "/api/v1/people/ada-lindqvist";
            assertThat(client.bare("PATCH", person, decision, headers).statusCode())
                    .isEqualTo(403);
            for (String path : List.of(person + "/merge", person + "/split", "/api/v1/decisions/1/undo")) {
                assertThat(client.bare("POST", path, decision, headers).statusCode())
                        .isEqualTo(403);
            }
            for (String path : List.of("/person/edit", "/people/decisions/undo")) {
                assertThat(client.post(path, Map.of("id", "ada-lindqvist", "do", "rename", "number", "1"), headers)
                                .statusCode())
                        .isEqualTo(403);
            }
        }
        assertThat(client.get("/api/v1/decisions").body()).doesNotContain("Mallory");
    }

    @Test
    void script_in_a_decision_stays_text() {
        readStatement();
        String wish = JsonMapper.shared()
                .createObjectNode()
                .put("author", AttackTest.SCRIPT)
                .put("note", AttackTest.SCRIPT)
                .put("name", AttackTest.SCRIPT)
                .toString();
        assertThat(client.send("PATCH", "/api/v1/people/ada-lindqvist", wish, "If-Match", "*")
                        .statusCode())
                .isEqualTo(200);
        for (String path :
                List.of("/people/decisions", "/people", "/person?id=ada-lindqvist", "/person/edit?id=ada-lindqvist")) {
            assertThat(client.get(path, "Accept", "text/html").body())
                    .doesNotContain(AttackTest.SCRIPT)
                    .contains("&lt;script");
        }
        String tooLong = wish.replace(AttackTest.SCRIPT, "x".repeat(3_000));
        assertThat(client.send("PATCH", "/api/v1/people/ada-lindqvist", tooLong, "If-Match", "*")
                        .statusCode())
                .isEqualTo(422);
        assertThat(client.send(
                                "POST",
                                "/api/v1/people/ada-lindqvist/split",
                                "{\"documents\": [7], \"author\": \"Cy\"}",
                                "If-Match",
                                "*")
                        .statusCode())
                .isEqualTo(400);
    }

    private static String readDocument() {
        HttpResponse<String> read = client.post(
                "/api/v1/read", "text/plain", "Mayor Bea Holm said that it snows in " + System.nanoTime() + ".");
        return JsonMapper.shared().readTree(read.body()).at("/document/id").asString();
    }

    private static String readStatement() {
        HttpResponse<String> read =
                client.post("/api/v1/read", "text/plain", "Mayor Ada Lindqvist said that it rains.");
        return JsonMapper.shared().readTree(read.body()).at("/statements/0/id").asString();
    }
}
