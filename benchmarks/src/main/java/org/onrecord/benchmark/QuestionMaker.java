// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes questions about what is in a record, in the order in which they are asked; the same for the same record. */
final class QuestionMaker {

    private static final int HUNDREDS = 40;
    private static final int SEED = 7;
    private static final int STATEMENTS = 1_000;

    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();

    QuestionMaker(URI server) {
        this.server = server;
    }

    List<Question> make() throws IOException, InterruptedException {
        List<String> searches = searches();
        List<JsonNode> statements = statements(searches);
        List<String> names = statements.stream()
                .flatMap(statement -> statement.get("speakers").valueStream())
                .map(speaker -> speaker.get("name").asString())
                .distinct()
                .toList();
        List<Question> questions = new ArrayList<>();
        Random random = new Random(SEED);
        for (Question.Kind kind : Question.Kind.values()) {
            for (int count = 0; count < kind.share() * HUNDREDS; count++) {
                questions.add(new Question(
                        kind,
                        switch (kind) {
                            case SEARCH ->
                                (count % 2 == 0 ? "/search?q=" : "/api/v1/statements?limit=25&q=")
                                        + encoded(any(searches, random));
                            case ARTICLE ->
                                "/article?document="
                                        + encoded(any(statements, random)
                                                .get("document")
                                                .asString());
                            case STATEMENT ->
                                "/api/v1/statements/"
                                        + any(statements, random).get("id").asString();
                            case PERSON -> "/person?name=" + encoded(any(names, random));
                            case DISPUTES ->
                                count % 2 == 0 ? "/disputes" : "/disputes?q=" + encoded(any(searches, random));
                        }));
            }
        }
        Collections.shuffle(questions, random);
        return questions;
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> searches() throws IOException {
        try (InputStream in = Objects.requireNonNull(QuestionMaker.class.getResourceAsStream("searches.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Statements from all over the record: some that each search finds. */
    private List<JsonNode> statements(List<String> searches) throws IOException, InterruptedException {
        List<JsonNode> found = new ArrayList<>();
        int each = STATEMENTS / searches.size();
        for (String search : searches) {
            ask("/api/v1/statements?values=0&limit=" + each + "&q=" + encoded(search), page -> page.get("statements"))
                    .forEach(found::add);
        }
        return found;
    }

    private JsonNode ask(String path, Function<JsonNode, JsonNode> part) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return part.apply(JsonMapper.shared().readTree(answer.body()));
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
