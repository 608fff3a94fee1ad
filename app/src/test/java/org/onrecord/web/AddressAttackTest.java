// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Addresses and requests that mean harm, whatever they ask for: each is refused, or does none. */
@Timeout(value = 2, unit = TimeUnit.MINUTES)
class AddressAttackTest extends ServedRecord {

    private static final String IN_AN_ADDRESS = "%22%3E%3Cscript%3Ealert(1)%3C/script%3E";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/search?q=",
                "/search?q=(((",
                "/search?with=",
                "/search?sort=",
                "/search?after=",
                "/people?q=",
                "/disputes?q=",
                "/demands?q=",
                "/quoted?q=",
                "/quotations?q=",
                "/quotation?statement=",
                "/person?name=",
                "/person?id=",
                "/person/edit?id=",
                "/correct?statement=",
                "/correct?document=",
                "/corrections?document=",
            })
    void script_that_is_sought_is_not_sent_back(String path) {
        HttpResponse<String> answer = client.get(path + IN_AN_ADDRESS, "Accept", "text/html");
        assertThat(answer.statusCode()).isIn(200, 400, 404);
        assertThat(answer.body()).doesNotContain(AttackTest.SCRIPT, "\"><script", "Exception", "\tat ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/statements?q=",
                "/api/v1/statements/",
                "/api/v1/people/",
                "/api/v1/document?id=",
                "/api/v1/links/",
            })
    void script_that_a_program_asks_for_is_no_page(String path) {
        HttpResponse<String> answer = client.get(path + IN_AN_ADDRESS, "Accept", "text/html");
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).doesNotContain("html");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).contains("nosniff");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/article?document=../../../etc/passwd",
                "/article?document=%2Fetc%2Fpasswd",
                "/article/file?document=..%2f..%2fetc%2fpasswd&format=jsonl",
                "/api/v1/document?id=file:///etc/passwd",
                "/api/v1/document/versions?id=..%2f..%2fetc%2fpasswd",
            })
    void a_document_is_no_path(String path) {
        HttpResponse<String> answer = client.get(path, "Accept", "text/html");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("root:");
    }

    @Test
    void the_name_of_a_file_leads_nowhere() {
        String form = String.join(
                "\r\n",
                "--b",
                "Content-Disposition: form-data; name=\"file\"; filename=\"../../../etc/../<script>.txt\"",
                "Content-Type: text/plain",
                "",
                "Mayor Ada Lindqvist said that it rains.",
                "--b--",
                "");
        HttpResponse<String> read = client.post("/read", "multipart/form-data; boundary=b", form);
        assertThat(read.statusCode()).isEqualTo(303);
        String article = read.headers().firstValue("Location").orElseThrow();
        assertThat(article).startsWith("/article?document=pasted-");
        assertThat(client.get(article).body()).doesNotContain("<script>.txt", "..");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RUBBISH\r\n\r\n",
                "GET\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "GET / HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\nConnection: close\r\n\r\n",
                "GET / HTTP/1.1\r\nHost localhost\r\nConnection: close\r\n\r\n",
                "POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Length: -5\r\nConnection: close\r\n\r\n",
                "POST /read HTTP/1.1\r\nHost: localhost\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
                "POST /read HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\nZZ\r\n",
            })
    void what_is_no_request_is_refused(String request) {
        assertThat(client.raw(request))
                .matches("(?s)HTTP/1.1 (4\\d\\d|505) .*")
                .doesNotContain("Exception", "\tat ", "Jetty");
    }

    @Test
    void an_address_or_a_field_without_end_is_refused() {
        String endless = "x".repeat(100_000);
        assertThat(client.raw("GET /search?q=" + endless + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"))
                .matches("(?s)HTTP/1.1 (414|431) .*");
        assertThat(client.raw(
                        "GET / HTTP/1.1\r\nHost: localhost\r\nCookie: " + endless + "\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 431");
    }

    @Test
    void nothing_is_read_for_other_sites() {
        for (String[] headers : WriteAttackTest.FOREIGN) {
            assertThat(client.post("/api/v1/read", "text/plain", "Mallory Moe said that it rains.", headers)
                            .statusCode())
                    .isEqualTo(403);
        }
        assertThat(client.get("/api/v1/statements?q=Mallory").body()).contains("\"total\":0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:1/", "http://[::ffff:10.0.0.1]/", "http://169.254.169.254/latest"})
    void programs_have_nothing_fetched_from_private_networks_either(String url) {
        String body = JsonMapper.shared().writeValueAsString(Map.of("url", url));
        HttpResponse<String> answer = client.send("POST", "/api/v1/read", body);
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    }
}
