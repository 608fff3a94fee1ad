// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The description of the interface (OpenAPI 3.1): as it is for programs, and as a page for people. */
final class ApiPage {

    private final String description;
    private final View view;
    private final Pages pages;

    /** What the page shows. */
    record View(String title, String about, List<Operation> operations, List<Schema> schemas) {}

    /** One thing that can be asked. */
    record Operation(
            String method, String path, String summary, String about, List<Entry> parameters, List<Entry> answers) {}

    /** A kind of object, with its fields. */
    record Schema(String name, String about, List<Entry> fields) {}

    /** A name, what it may be, and what it means. */
    record Entry(String name, String type, String about) {}

    ApiPage(Pages pages) {
        this.pages = pages;
        this.description = read();
        Map<?, ?> api = map(new Load(LoadSettings.builder().build()).loadFromString(description));
        Map<?, ?> info = map(api.get("info"));
        this.view = new View(
                text(info, "title"),
                text(info, "description"),
                operations(map(api.get("paths"))),
                schemas(map(map(api.get("components")).get("schemas"))));
    }

    void register(RoutesConfig routes) {
        routes.get("/api", request -> pages.show(request, "api", view));
        routes.get("/api/v1/openapi.yaml", request -> Answers.send(request, "application/yaml", description));
    }

    private static String read() {
        try (InputStream in = Objects.requireNonNull(ApiPage.class.getResourceAsStream("openapi.yaml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<Operation> operations(Map<?, ?> paths) {
        List<Operation> operations = new ArrayList<>();
        paths.forEach((path, methods) -> map(methods)
                .forEach((method, operation) ->
                        operations.add(operation(String.valueOf(method), String.valueOf(path), map(operation)))));
        return operations;
    }

    private static Operation operation(String method, String path, Map<?, ?> operation) {
        List<Entry> parameters = list(operation.get("parameters")).stream()
                .map(ApiPage::map)
                .map(parameter -> new Entry(
                        text(parameter, "name"), type(map(parameter.get("schema"))), text(parameter, "description")))
                .toList();
        List<Entry> answers = new ArrayList<>();
        map(operation.get("responses"))
                .forEach((status, answer) -> answers.add(
                        new Entry(String.valueOf(status), content(map(answer)), text(map(answer), "description"))));
        return new Operation(
                method.toUpperCase(Locale.ROOT),
                path,
                text(operation, "summary"),
                text(operation, "description"),
                parameters,
                answers);
    }

    /** What an answer holds: the schema of its first kind of content. */
    private static String content(Map<?, ?> answer) {
        return map(answer.get("content")).values().stream()
                .map(kind -> type(map(map(kind).get("schema"))))
                .findFirst()
                .orElse("");
    }

    private static List<Schema> schemas(Map<?, ?> schemas) {
        List<Schema> listed = new ArrayList<>();
        schemas.forEach((name, schema) -> listed.add(schema(String.valueOf(name), map(schema))));
        return listed;
    }

    private static Schema schema(String name, Map<?, ?> schema) {
        List<Entry> fields = new ArrayList<>();
        map(schema.get("properties"))
                .forEach((field, of) ->
                        fields.add(new Entry(String.valueOf(field), type(map(of)), text(map(of), "description"))));
        return new Schema(name, text(schema, "description"), fields);
    }

    private static String type(Map<?, ?> schema) {
        Object reference = schema.get("$ref");
        if (reference != null) {
            return String.valueOf(reference).replaceFirst(".*/", "");
        }
        if (schema.get("items") != null) {
            return "list of " + type(map(schema.get("items")));
        }
        if (schema.get("oneOf") != null) {
            List<String> choices = list(schema.get("oneOf")).stream()
                    .map(choice -> type(map(choice)))
                    .toList();
            return String.join(" or ", choices);
        }
        if (schema.get("enum") != null) {
            return String.join(
                    " | ",
                    list(schema.get("enum")).stream().map(String::valueOf).toList());
        }
        Object type = schema.get("type");
        return type instanceof List<?> types
                ? String.join(" or ", types.stream().map(String::valueOf).toList())
                : Objects.toString(type, "");
    }

    private static String text(Map<?, ?> map, String name) {
        return Objects.toString(map.get(name), "").strip();
    }

    private static Map<?, ?> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? map : Map.of();
    }

    private static List<?> list(@Nullable Object value) {
        return value instanceof List<?> list ? list : List.of();
    }
}
