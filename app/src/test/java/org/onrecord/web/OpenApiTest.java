// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.store.RecordStore;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the description of the interface says is what the server answers. */
class OpenApiTest {

    private static RecordStore store;
    private static WebServer server;
    private static Client client;
    private static JsonNode description;

    @BeforeAll
    static void start(@TempDir Path folder) throws IOException {
        store = Articles.store(folder);
        server = Articles.server(store, Articles.TOKEN);
        client = new Client(server);
        String yaml = client.get("/api/v1/openapi.yaml").body();
        Object parsed = new Load(LoadSettings.builder().build()).loadFromString(yaml);
        description = JsonMapper.shared().valueToTree(parsed);
    }

    @AfterAll
    static void stop() {
        server.close();
        store.close();
    }

    @Test
    void a_record_is_as_described() {
        HttpResponse<String> read = client.post("/api/v1/read", "application/json", ferry());
        requireValid(read, "Record", 200);
        String id = JsonMapper.shared().readTree(read.body()).at("/document/id").asString();
        HttpResponse<String> again = client.get("/api/v1/document?id=" + encoded(id));
        requireValid(again, "Record", 200);
        assertThat(again.body()).isEqualTo(read.body());
        HttpResponse<String> demands = client.get("/api/v1/document/demands?id=" + encoded(id));
        for (JsonNode demand : JsonMapper.shared().readTree(demands.body())) {
            requireValid(demand.toString(), "Demand");
        }
        assertThat(JsonMapper.shared().readTree(demands.body())).isNotEmpty();
    }

    @Test
    void exported_lines_are_statements_as_described() {
        client.post("/api/v1/read", "application/json", ferry());
        List<String> lines =
                client.get("/api/v1/export?format=jsonl").body().lines().toList();
        assertThat(lines).isNotEmpty().allSatisfy(line -> requireValid(line, "Statement"));
        assertThat(client.get("/api/v1/export?format=parquet").body())
                .startsWith("PAR1")
                .endsWith("PAR1");
    }

    @Test
    void a_search_is_as_described_and_its_pages_follow_one_another() {
        client.post("/api/v1/read", "application/json", ferry());
        HttpResponse<String> all = client.get("/api/v1/statements?limit=1000&sort=oldest");
        requireValid(all, "Found", 200);
        int total = JsonMapper.shared().readTree(all.body()).get("total").asInt();
        assertThat(total).isGreaterThan(10);
        List<String> ids = new ArrayList<>();
        String after = "";
        for (int page = 0; page <= total && after != null; page++) {
            JsonNode found = JsonMapper.shared()
                    .readTree(client.get("/api/v1/statements?limit=4&sort=oldest&after=" + after)
                            .body());
            found.get("statements")
                    .forEach(statement -> ids.add(statement.get("id").asString()));
            after = found.get("next").isNull() ? null : found.get("next").asString();
        }
        assertThat(ids).hasSize(total).doesNotHaveDuplicates();
        requireValid(client.get("/api/v1/statements/" + ids.get(0)), "Statement", 200);
        requireValid(client.get("/api/v1/statements/st-0"), "Problem", 404);
    }

    @Test
    void a_search_finds_what_is_asked_for() {
        client.post("/api/v1/read", "application/json", ferry());
        JsonNode found = JsonMapper.shared()
                .readTree(client.get("/api/v1/statements?q=" + encoded("speaker:okeke act:denial"))
                        .body());
        assertThat(found.get("total").asInt()).isPositive();
        found.get("statements")
                .forEach(
                        statement -> assertThat(statement.get("act").asString()).isEqualTo("denial"));
        requireValid(client.get("/api/v1/statements?q=" + encoded("act:shouting")), "Problem", 400);
        requireValid(client.get("/api/v1/statements?q=" + encoded("(ferry")), "Problem", 400);
        requireValid(client.get("/api/v1/statements?after=nowhere"), "Problem", 400);
        requireValid(client.get("/api/v1/statements?limit=100000"), "Problem", 400);
        requireValid(client.get("/api/v1/statements?sort=loudest"), "Problem", 400);
    }

    @Test
    void links_and_versions_are_as_described() {
        String id = JsonMapper.shared()
                .readTree(
                        client.post("/api/v1/read", "application/json", ferry()).body())
                .at("/document/id")
                .asString();
        HttpResponse<String> links = client.get("/api/v1/links/disputes?limit=1");
        requireValid(links, "Links", 200);
        JsonNode page = JsonMapper.shared().readTree(links.body());
        assertThat(page.get("links")).hasSize(1);
        HttpResponse<String> next = client.get(
                "/api/v1/links/disputes?limit=1&after=" + page.get("next").asString());
        requireValid(next, "Links", 200);
        assertThat(next.body()).isNotEqualTo(links.body());
        requireValid(client.get("/api/v1/links/disputes?after=nowhere"), "Problem", 400);
        requireValid(client.get("/api/v1/links/likes"), "Problem", 400);
        HttpResponse<String> versions = client.get("/api/v1/document/versions?id=" + encoded(id));
        assertThat(versions.statusCode()).isEqualTo(200);
        JsonMapper.shared().readTree(versions.body()).forEach(version -> requireValid(version.toString(), "Version"));
    }

    @Test
    void a_statement_is_corrected_in_the_state_that_the_client_knows() {
        JsonNode record = JsonMapper.shared()
                .readTree(
                        client.post("/api/v1/read", "application/json", ferry()).body());
        String document = record.at("/document/id").asString();
        String path = "/api/v1/statements/" + record.at("/statements/6/id").asString();
        String tag = client.get(path).headers().firstValue("ETag").orElseThrow();
        String body = "{\"act\": \"claim\", \"speakers\": [{\"name\": \"Petra Lindqvist\"}], \"author\": \"Cy Dorn\"}";
        requireValid(body, "Wish");
        requireValid(client.send("PATCH", path, body), "Problem", 428);
        requireValid(client.send("PATCH", path, body, "If-Match", "\"x\""), "Problem", 412);
        HttpResponse<String> corrected = client.send("PATCH", path, body, "If-Match", tag);
        requireValid(corrected, "Statement", 200);
        assertThat(corrected.body()).contains("\"act\":\"claim\"", "Petra Lindqvist");
        assertThat(client.get(path).body()).isEqualTo(corrected.body());
        assertThat(client.get(path).headers().firstValue("ETag"))
                .isEqualTo(corrected.headers().firstValue("ETag"));
        requireValid(client.send("PATCH", path, body, "If-Match", tag), "Problem", 412);
        HttpResponse<String> history = client.get("/api/v1/corrections?document=" + encoded(document));
        requireValid(history, "Corrections", 200);
        String number = JsonMapper.shared()
                .readTree(history.body())
                .at("/corrections/0/number")
                .asString();
        String undo = "/api/v1/corrections/" + number + "/undo";
        HttpResponse<String> undone = client.send("POST", undo, "{\"author\": \"Di Moss\", \"note\": \"no\"}");
        requireValid(undone, "Correction", 200);
        assertThat(undone.body()).contains("\"undone\":{\"author\":\"Di Moss\"");
        requireValid(client.send("POST", undo, "{\"author\": \"Di Moss\"}"), "Problem", 409);
        assertThat(client.get(path).headers().firstValue("ETag")).contains(tag);
    }

    @Test
    void people_are_decided_on_in_the_state_that_the_client_knows() {
        client.post("/api/v1/read", "application/json", ferry());
        HttpResponse<String> people = client.get("/api/v1/people?q=type:person");
        requireValid(people, "People", 200);
        assertThat(people.body()).contains("\"id\":\"tomas-okeke\"");
        String path = "/api/v1/people/tomas-okeke";
        HttpResponse<String> person = client.get(path);
        requireValid(person, "Person", 200);
        String tag = person.headers().firstValue("ETag").orElseThrow();
        String body = "{\"name\": \"Tomas J. Okeke\", \"author\": \"Cy Dorn\"}";
        requireValid(body, "Renaming");
        requireValid(client.send("PATCH", path, body), "Problem", 428);
        requireValid(client.send("PATCH", path, body, "If-Match", "\"x\""), "Problem", 412);
        HttpResponse<String> renamed = client.send("PATCH", path, body, "If-Match", tag);
        requireValid(renamed, "Person", 200);
        assertThat(renamed.body())
                .contains("Tomas J. Okeke")
                .isEqualTo(client.get(path).body());
        requireValid(client.send("PATCH", path, body, "If-Match", tag), "Problem", 412);
        String merge = "{\"into\": \"ilsa-brandt\", \"author\": \"Cy Dorn\", \"note\": \"for the test\"}";
        requireValid(merge, "Merging");
        requireValid(client.send("POST", path + "/merge", merge, "If-Match", "*"), "Person", 200);
        requireValid(client.get("/api/v1/people/nobody"), "Problem", 404);
        HttpResponse<String> decisions = client.get("/api/v1/decisions");
        assertThat(decisions.statusCode()).isEqualTo(200);
        JsonMapper.shared().readTree(decisions.body()).forEach(one -> requireValid(one.toString(), "Decision"));
        int last = JsonMapper.shared().readTree(decisions.body()).size();
        String undo = "/api/v1/decisions/" + last + "/undo";
        requireValid(client.send("POST", undo, "{\"author\": \"Di Moss\"}"), "Decision", 200);
        requireValid(client.send("POST", undo, "{\"author\": \"Di Moss\"}"), "Problem", 409);
        String document = JsonMapper.shared()
                .readTree(client.get("/api/v1/statements?q=" + encoded("person:tomas-okeke"))
                        .body())
                .at("/statements/0/document")
                .asString();
        String split = "{\"documents\": [\"" + document + "\"], \"as\": \"another-okeke\", \"author\": \"Cy Dorn\"}";
        requireValid(split, "Splitting");
        HttpResponse<String> other = client.send("POST", path + "/split", split, "If-Match", "*");
        requireValid(other, "Person", 200);
        assertThat(other.body()).contains("another-okeke");
        requireValid(
                client.send("POST", "/api/v1/decisions/" + (last + 2) + "/undo", "{\"author\": \"Di Moss\"}"),
                "Decision",
                200);
    }

    @Test
    void the_same_words_are_as_described() {
        String words = "“The boats are ready, the crews are waiting, and nobody will sleep,” Mayor Ada Lindqvist said.";
        JsonNode first = JsonMapper.shared()
                .readTree(client.post("/api/v1/read", "text/plain", words).body());
        client.post("/api/v1/read", "text/plain", "The harbor was quiet.\n\n" + words);
        String id = first.at("/statements/0/id").asString();
        HttpResponse<String> appearances = client.get("/api/v1/statements/" + id + "/appearances");
        assertThat(appearances.statusCode()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(appearances.body())).isNotEmpty();
        JsonMapper.shared().readTree(appearances.body()).forEach(one -> requireValid(one.toString(), "Appearance"));
        HttpResponse<String> quotations = client.get("/api/v1/quotations?q=crews");
        assertThat(JsonMapper.shared().readTree(quotations.body())).isNotEmpty();
        JsonMapper.shared().readTree(quotations.body()).forEach(one -> requireValid(one.toString(), "Utterance"));
        requireValid(client.get("/api/v1/statements/st-0/appearances"), "Problem", 404);
    }

    @Test
    void a_statement_is_added_and_deleted() {
        JsonNode record = JsonMapper.shared()
                .readTree(
                        client.post("/api/v1/read", "application/json", ferry()).body());
        String document = "/api/v1/document/statements?id="
                + encoded(record.at("/document/id").asString());
        int start = Articles.ferry().indexOf("Nobody wins");
        String body =
                "{\"content\": [{\"start\": " + start + ", \"end\": " + (start + 11) + "}], \"author\": \"Cy Dorn\"}";
        HttpResponse<String> added = client.send("POST", document, body);
        requireValid(added, "Statement", 201);
        requireValid(client.send("POST", document, body), "Problem", 422);
        String path = added.headers().firstValue("Location").orElseThrow();
        HttpResponse<String> found = client.get(path);
        assertThat(found.body()).isEqualTo(added.body());
        String tag = found.headers().firstValue("ETag").orElseThrow();
        requireValid(client.send("DELETE", path, "", "If-Match", tag), "Problem", 400);
        assertThat(client.send("DELETE", path + "?author=Cy", "", "If-Match", tag)
                        .statusCode())
                .isEqualTo(204);
        requireValid(client.get(path), "Problem", 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[",
                "{\"author\": \"\"}",
                "{\"author\": 7}",
                "{\"author\": \"Cy\", \"act\": \"shouting\"}",
                "{\"author\": \"Cy\", \"content\": [{\"start\": -1, \"end\": 4}]}",
                "{\"author\": \"Cy\", \"content\": [{\"start\": 4, \"end\": 4}]}",
                "{\"author\": \"Cy\", \"content\": [{\"start\": 4, \"end\": 99999999}]}",
                "{\"author\": \"Cy\", \"content\": [{\"start\": 0, \"end\": 9}, {\"start\": 4, \"end\": 12}]}",
                "{\"author\": \"Cy\", \"content\": [], \"cue\": []}",
                "{\"author\": \"Cy\", \"content\": 3}",
                "{\"author\": \"Cy\", \"speakers\": [{}]}",
                "{\"author\": \"Cy\", \"speakers\": [3]}",
                "{\"author\": \"Cy\", \"links\": [{\"relation\": \"likes\", \"to\": \"st-0\"}]}",
                "{\"author\": \"Cy\", \"links\": [{\"relation\": \"disputes\", \"to\": \"st-nope\"}]}",
                "{\"author\": \"Cy\", \"quotation\": \"direct\"}"
            })
    void a_correction_that_cannot_be_is_refused(String body) {
        JsonNode record = JsonMapper.shared()
                .readTree(
                        client.post("/api/v1/read", "application/json", ferry()).body());
        String path = "/api/v1/statements/" + record.at("/statements/2/id").asString();
        HttpResponse<String> answer = client.send("PATCH", path, body, "If-Match", "*");
        assertThat(answer.statusCode()).isIn(400, 422);
        requireValid(answer.body(), "Problem");
        assertThat(answer.body()).doesNotContain("Exception", "internal");
    }

    @Test
    void a_refusal_is_as_described() {
        HttpResponse<String> missing = client.get("/api/v1/document?id=nowhere");
        requireValid(missing, "Problem", 404);
        assertThat(missing.body()).contains("\"value\":\"nowhere\"");
        requireValid(client.get("/api/v1/document"), "Problem", 400);
        requireValid(client.get("/api/v1/nothing"), "Problem", 404);
    }

    @Test
    void what_a_client_has_is_not_sent_again_and_what_is_sent_is_packed() {
        String id = JsonMapper.shared()
                .readTree(
                        client.post("/api/v1/read", "application/json", ferry()).body())
                .at("/document/id")
                .asString();
        String path = "/api/v1/document?id=" + encoded(id);
        HttpResponse<String> first = client.get(path, "Accept-Encoding", "gzip");
        assertThat(first.headers().firstValue("Content-Encoding")).contains("gzip");
        String tag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(client.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void every_address_that_is_described_is_answered() {
        description
                .get("paths")
                .propertyNames()
                .forEach(path -> assertThat(
                                client.get(path.replaceAll("\\{\\w+}", "x")).statusCode())
                        .as(path)
                        .isIn(200, 400, 404, 405));
    }

    private static String ferry() {
        ObjectNode body = JsonMapper.shared().createObjectNode();
        body.put("text", Articles.ferry()).put("published", "2026-03-02").put("outlet", "The Avel Post");
        return body.toString();
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    private static void requireValid(HttpResponse<String> answer, String schema, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        requireValid(answer.body(), schema);
    }

    private static void requireValid(String json, String name) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("$ref", "#/components/schemas/" + name);
        root.set("components", description.get("components"));
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toString(), InputFormat.JSON);
        assertThat(schema.validate(json, InputFormat.JSON))
                .as(name + " " + json)
                .isEmpty();
    }
}
