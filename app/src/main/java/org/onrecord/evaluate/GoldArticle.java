// SPDX-License-Identifier: Apache-2.0
package org.onrecord.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.evaluate.GoldStatement.Field;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The labels of one article: who really speaks, what kind of statement it is, who disputes whom.
 *
 * @param document the article's name: its text is {@code <document>.txt}
 * @param annotation name of the brat file whose attributions are labelled
 * @param statements the labels of its attributions
 * @param disputes pairs of ids, from the attribution that disputes to the disputed one
 * @param entities the fullest names of the speakers
 */
public record GoldArticle(
        String document,
        String annotation,
        List<GoldStatement> statements,
        List<Dispute> disputes,
        List<String> entities) {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<Field, String> OLDER_NAMES = Map.of(Field.QUOTATION, "kind", Field.SAID_ON, "said_on");

    /**
     * One attribution that rejects what another says.
     *
     * @param from id of the attribution that disputes
     * @param to id of the one that it disputes
     */
    record Dispute(String from, String to) {}

    public GoldArticle {
        statements = List.copyOf(statements);
        disputes = List.copyOf(disputes);
        entities = List.copyOf(entities);
    }

    /**
     * Reads a {@code .gold.json} file.
     *
     * @throws IOException if it cannot be read, or is no such file; the message names it
     */
    public static GoldArticle read(Path file) throws IOException {
        try {
            return of(JSON.readTree(Files.readString(file)));
        } catch (JacksonException | IllegalArgumentException malformed) {
            throw new IOException(file + ": not a file of labelled attributions: " + malformed.getMessage(), malformed);
        }
    }

    private static GoldArticle of(JsonNode root) {
        List<GoldStatement> statements = new ArrayList<>();
        root.required("attributions").forEach(node -> statements.add(statement(node)));
        List<Dispute> disputes = new ArrayList<>();
        for (JsonNode node : root.required("disputes")) {
            if (node.required("relation").asString().equals("disputes")) {
                disputes.add(new Dispute(
                        node.required("from").asString(), node.required("to").asString()));
            }
        }
        List<String> entities = new ArrayList<>();
        root.required("entities")
                .forEach(node -> entities.add(node.required("name").asString()));
        return new GoldArticle(
                root.required("doc").asString(),
                root.required("annotation").asString(),
                statements,
                disputes,
                entities);
    }

    private static GoldStatement statement(JsonNode node) {
        List<String> speakers = new ArrayList<>();
        JsonNode speaker = node.required("speaker");
        if (speaker.isArray()) {
            speaker.forEach(one -> speakers.add(one.asString()));
        } else if (!speaker.isNull() && !speaker.asString().isEmpty()) {
            speakers.add(speaker.asString());
        }
        Map<Field, String> labels = new EnumMap<>(Field.class);
        for (Field field : Field.values()) {
            JsonNode value = node.required(OLDER_NAMES.getOrDefault(field, field.row()));
            if (!value.isNull()) {
                labels.put(field, value.asString());
            }
        }
        String type =
                speakers.isEmpty() ? "none" : node.required("speaker_type").asString();
        return new GoldStatement(node.required("id").asString(), speakers, type, labels);
    }
}
