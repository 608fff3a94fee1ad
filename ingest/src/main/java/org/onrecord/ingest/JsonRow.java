// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one JSON object as a {@link Row}, straight from the tokens: nested objects give dotted names, lists are joined,
 * what lies deeper is passed over. The answers of interfaces are such an object around a list of documents, which are rows
 * of their own.
 */
final class JsonRow {

    private static final int DEEPEST = 3;
    private static final int MOST_VALUES = 10_000;
    private static final int LONGEST_NAME = 60;

    /** What answers of news interfaces call their list of documents. */
    private static final Set<String> LISTS = Set.of(
            "articles",
            "results",
            "docs",
            "documents",
            "stories",
            "items",
            "value",
            "data",
            "posts",
            "records",
            "hits");

    private final JsonParser parser;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<Row> documents = new ArrayList<>();

    /**
     * @param row the object
     * @param documents those in a list that it holds; empty where it holds none
     */
    record Found(Row row, List<Row> documents) {}

    private JsonRow(JsonParser parser) {
        this.parser = parser;
    }

    /**
     * The object that a parser has just entered.
     *
     * @throws TooManyValuesException if it has more than 10,000 values
     */
    static Found read(JsonParser parser) throws TooManyValuesException {
        JsonRow reading = new JsonRow(parser);
        reading.object("", 1);
        return new Found(Row.of(reading.values), List.copyOf(reading.documents));
    }

    /** An object holds more than any article has. */
    static final class TooManyValuesException extends Exception {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        TooManyValuesException() {
            super("more than " + MOST_VALUES + " values");
        }
    }

    private void object(String prefix, int depth) throws TooManyValuesException {
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String own = parser.currentName();
            String name = prefix + own;
            JsonToken token = parser.nextToken();
            if (token == JsonToken.START_OBJECT && depth < DEEPEST) {
                object(name + ".", depth + 1);
            } else if (token == JsonToken.START_ARRAY && depth < DEEPEST && LISTS.contains(Field.loose(own))) {
                put(name, listOfDocuments());
            } else {
                put(name, value(token, depth));
            }
        }
    }

    private void put(String name, @Nullable String value) throws TooManyValuesException {
        if (value != null) {
            values.putIfAbsent(name, value);
        }
        if (values.size() > MOST_VALUES) {
            throw new TooManyValuesException();
        }
    }

    private @Nullable String value(JsonToken token, int depth) throws TooManyValuesException {
        if (token == JsonToken.START_ARRAY && depth <= DEEPEST) {
            return list(depth);
        }
        if (token.isStructStart()) {
            parser.skipChildren();
            return null;
        }
        return token == JsonToken.VALUE_NULL ? null : parser.getString();
    }

    /** Objects in it become rows; what else it holds is joined as in any other list. */
    private @Nullable String listOfDocuments() throws TooManyValuesException {
        JsonToken token = parser.nextToken();
        while (token == JsonToken.START_OBJECT) {
            JsonRow document = new JsonRow(parser);
            document.object("", 1);
            documents.add(Row.of(document.values));
            token = parser.nextToken();
        }
        return list(token, DEEPEST);
    }

    /** Names of authors become one line, paragraphs stay apart. */
    private @Nullable String list(int depth) throws TooManyValuesException {
        return list(parser.nextToken(), depth);
    }

    private @Nullable String list(JsonToken first, int depth) throws TooManyValuesException {
        List<String> parts = new ArrayList<>();
        for (JsonToken token = first; token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            String part = token == JsonToken.START_OBJECT && depth < DEEPEST ? named() : value(token, DEEPEST + 1);
            if (part != null && !part.isBlank()) {
                parts.add(part);
            }
            if (parts.size() > MOST_VALUES) {
                throw new TooManyValuesException();
            }
        }
        boolean paragraphs = parts.stream().anyMatch(part -> part.length() > LONGEST_NAME);
        return parts.isEmpty() ? null : String.join(paragraphs ? "\n\n" : ", ", parts);
    }

    private @Nullable String named() throws TooManyValuesException {
        JsonRow inner = new JsonRow(parser);
        inner.object("", DEEPEST);
        Row row = Row.of(inner.values);
        String name = row.get("name");
        return name != null ? name : row.get("text");
    }
}
