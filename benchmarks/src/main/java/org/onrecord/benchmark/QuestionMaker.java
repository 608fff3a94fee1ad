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
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Makes questions about what is in a record, in the order in which they are asked; the same for the same record. */
final class QuestionMaker {

    private static final int SEED = 7;
    private static final int STATEMENTS = 100;
    private static final int PEOPLE = 100;
    /** One search in so many is for a name that nobody has sought before. */
    private static final int NAMED = 4;

    /** What people narrow a search down by; every second search is. */
    private static final List<String> CONDITIONS = List.of(
            "act:claim",
            "act:demand",
            "act:denial",
            "act:judgement",
            "act:commitment",
            "medium:speech",
            "medium:interview",
            "quotation:direct",
            "quotation:mixed",
            "type:person",
            "type:organization",
            "asserted:no",
            "after:2016-01",
            "before:2016-01");

    private final URI server;
    private final HttpClient client = HttpClient.newHttpClient();

    QuestionMaker(URI server) {
        this.server = server;
    }

    /** What is asked of: statements and people from all over the record. */
    private record Known(
            List<String> searches,
            List<String> names,
            List<String> documents,
            List<String> statements,
            List<String> people) {}

    /** So many questions, most of them different. */
    List<Question> make(int count) throws IOException, InterruptedException {
        Known known = known();
        Random random = new Random(SEED);
        List<Question.Kind> kinds = Arrays.stream(Question.Kind.values())
                .flatMap(kind -> Collections.nCopies(kind.share(), kind).stream())
                .toList();
        List<Question> questions = new ArrayList<>();
        for (int made = 0; made < count; made++) {
            Question.Kind kind = any(kinds, random);
            questions.add(new Question(kind, path(kind, known, random)));
        }
        return questions;
    }

    private static String path(Question.Kind kind, Known known, Random random) {
        return switch (kind) {
            case SEARCH -> any(List.of("/search?q=", "/api/v1/statements?limit=25&q="), random) + search(known, random);
            case ARTICLE -> "/article?document=" + encoded(any(known.documents(), random));
            case STATEMENT -> "/api/v1/statements/" + any(known.statements(), random);
            case PERSON -> "/person?" + any(known.people(), random);
            case DISPUTES -> random.nextInt(10) == 0 ? "/disputes" : "/disputes?q=" + search(known, random);
        };
    }

    private static String search(Known known, Random random) {
        String search = encoded(any(random.nextInt(NAMED) == 0 ? known.names() : known.searches(), random));
        return random.nextBoolean() ? search : search + "&with=" + encoded(any(CONDITIONS, random));
    }

    private static <T> T any(List<T> list, Random random) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> searches() throws IOException {
        try (InputStream in = Objects.requireNonNull(QuestionMaker.class.getResourceAsStream("searches.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    /** Some statements that each search finds, and some of those who make them. */
    private Known known() throws IOException, InterruptedException {
        List<String> searches = searches();
        Set<String> names = new LinkedHashSet<>();
        Set<String> documents = new LinkedHashSet<>();
        Set<String> statements = new LinkedHashSet<>();
        Set<String> people = new LinkedHashSet<>();
        for (String search : searches) {
            JsonNode page =
                    ask("/api/v1/statements?values=" + PEOPLE + "&limit=" + STATEMENTS + "&q=" + encoded(search));
            for (JsonNode statement : page.get("statements")) {
                documents.add(statement.get("document").asString());
                statements.add(statement.get("id").asString());
            }
            for (JsonNode speaker : page.at("/facets/0/values")) {
                names.add(speaker.get("value")
                        .asString()
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip());
                people.add(
                        speaker.hasNonNull("person")
                                ? "id=" + encoded(speaker.get("person").asString())
                                : "name=" + encoded(speaker.get("value").asString()));
            }
        }
        names.remove("");
        return new Known(
                searches, List.copyOf(names), List.copyOf(documents), List.copyOf(statements), List.copyOf(people));
    }

    private JsonNode ask(String path) throws IOException, InterruptedException {
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(server.resolve(path)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
