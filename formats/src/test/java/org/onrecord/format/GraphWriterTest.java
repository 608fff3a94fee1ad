// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.InputStream;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;

/** What is written is read by a JSON-LD processor, with the terms that the two contexts define kept in local files. */
class GraphWriterTest {

    private static final Map<String, String> CONTEXTS =
            Map.of("http://www.w3.org/ns/anno.jsonld", "anno.jsonld", "https://schema.org", "schema.jsonld");
    private static final String OA = "http://www.w3.org/ns/oa#";
    private static final String SCHEMA = "http://schema.org/";

    private static final DocumentLoader LOADER = (url, options) -> {
        String file = Objects.requireNonNull(CONTEXTS.get(url.toString()), url.toString());
        InputStream stream = GraphWriterTest.class.getResourceAsStream(file);
        Document document = JsonDocument.of(Objects.requireNonNull(stream));
        document.setDocumentUrl(url);
        return document;
    };

    @Test
    void a_web_annotation_selects_each_piece_by_its_words_and_by_its_place() throws Exception {
        JsonArray expanded = expanded(Format.WEBANNOTATION);
        List<JsonObject> annotations = ofType(expanded, OA + "Annotation");
        assertThat(annotations)
                .extracting(annotation -> annotation.getString("@id"))
                .containsExactly("urn:onrecord:st-1", "urn:onrecord:st-2", "urn:onrecord:st-3", "urn:onrecord:st-4");
        JsonArray targets = annotations.get(0).getJsonArray(OA + "hasTarget");
        assertThat(targets).hasSize(2);
        assertThat(ofType(expanded, OA + "TextualBody")).hasSize(4);
        assertThat(text(annotations.get(0), OA + "hasBody", "http://www.w3.org/1999/02/22-rdf-syntax-ns#value"))
                .isEqualTo("Ada Lindqvist (Mayor): commitment, direct");
        JsonObject target = targets.getJsonObject(1);
        assertThat(target.getJsonArray(OA + "hasSource").getJsonObject(0).getString("@id"))
                .isEqualTo("https://courier.example/bridge");
        Span span = Bridge.span("if the council agrees.");
        CodePoints codePoints = CodePoints.of(Bridge.TEXT);
        JsonObject quote = ofType(target, OA + "TextQuoteSelector").get(0);
        assertThat(value(quote, OA + "exact")).isEqualTo("if the council agrees.");
        assertThat(Bridge.TEXT)
                .contains(string(quote, OA + "prefix") + string(quote, OA + "exact") + string(quote, OA + "suffix"));
        JsonObject position = ofType(target, OA + "TextPositionSelector").get(0);
        assertThat(value(position, OA + "start")).isEqualTo(String.valueOf(codePoints.toCodePoint(span.start())));
        assertThat(value(position, OA + "end")).isEqualTo(String.valueOf(codePoints.toCodePoint(span.end())));
    }

    @Test
    void every_selector_leads_to_the_words_whatever_characters_they_have() throws Exception {
        for (ArticleRecord record : List.of(Bridge.record(), Mill.record())) {
            String text = record.document().text();
            CodePoints codePoints = CodePoints.of(text);
            JsonArray expanded = expanded(Format.WEBANNOTATION, record);
            List<JsonObject> quotes = ofType(expanded, OA + "TextQuoteSelector");
            List<JsonObject> positions = ofType(expanded, OA + "TextPositionSelector");
            assertThat(quotes).isNotEmpty().hasSameSizeAs(positions);
            for (int at = 0; at < quotes.size(); at++) {
                int start = codePoints.toUtf16(number(positions.get(at), OA + "start"));
                int end = codePoints.toUtf16(number(positions.get(at), OA + "end"));
                assertThat(text.substring(start, end)).isEqualTo(string(quotes.get(at), OA + "exact"));
                assertThat(text.substring(0, start)).endsWith(string(quotes.get(at), OA + "prefix"));
                assertThat(text.substring(end)).startsWith(string(quotes.get(at), OA + "suffix"));
            }
        }
    }

    @Test
    void what_is_verbatim_is_a_quotation_and_the_rest_a_claim() throws Exception {
        JsonArray expanded = expanded(Format.SCHEMA);
        assertThat(ofType(expanded, SCHEMA + "Quotation"))
                .extracting(item -> item.getString("@id"))
                .containsExactly("urn:onrecord:st-1", "urn:onrecord:st-4");
        assertThat(ofType(expanded, SCHEMA + "Claim"))
                .extracting(item -> item.getString("@id"))
                .containsExactly("urn:onrecord:st-2", "urn:onrecord:st-3");
        JsonObject promise = ofType(expanded, SCHEMA + "Quotation").get(0);
        assertThat(string(promise, SCHEMA + "text")).isEqualTo("The bridge opens in May, … if the council agrees.");
        assertThat(text(promise, SCHEMA + "creator", SCHEMA + "name")).isEqualTo("Ada Lindqvist");
        assertThat(text(promise, SCHEMA + "creator", SCHEMA + "jobTitle")).isEqualTo("Mayor");
        assertThat(string(promise, SCHEMA + "dateCreated")).isEqualTo("2026-01-25");
        JsonObject article = ofType(expanded, SCHEMA + "NewsArticle").get(0);
        assertThat(article.getString("@id")).isEqualTo("https://courier.example/bridge");
        assertThat(string(article, SCHEMA + "headline")).isEqualTo("Bridge to <open>");
        assertThat(promise.getJsonArray(SCHEMA + "isPartOf").getJsonObject(0).getString("@id"))
                .isEqualTo(article.getString("@id"));
        JsonObject said = ofType(expanded(Format.SCHEMA, Mill.record()), SCHEMA + "Quotation")
                .get(0);
        assertThat(string(said, SCHEMA + "text")).isEqualTo(Mill.CONTENT.in(Mill.TEXT));
    }

    @Test
    void nothing_said_is_still_a_graph() throws Exception {
        for (Format format : List.of(Format.WEBANNOTATION, Format.SCHEMA)) {
            StringWriter out = new StringWriter();
            format.to(out, Look.PLAIN).close();
            assertThat(JsonDocument.of(new StringReader(out.toString())).getJsonContent())
                    .isPresent();
        }
    }

    @Test
    void an_id_that_is_no_address_becomes_a_name() {
        assertThat(Iri.of(org.onrecord.document.Document.of("news/a text.txt", "Snow fell.")))
                .isEqualTo("urn:onrecord:document:news%2Fa%20text.txt");
    }

    private static JsonArray expanded(Format format) throws Exception {
        return expanded(format, Bridge.record());
    }

    private static JsonArray expanded(Format format, ArticleRecord record) throws Exception {
        StringWriter out = new StringWriter();
        try (RecordWriter writer = format.to(out, Look.PLAIN)) {
            writer.write(record);
        }
        return JsonLd.expand(JsonDocument.of(new StringReader(out.toString())))
                .loader(LOADER)
                .get();
    }

    private static List<JsonObject> ofType(JsonValue value, String type) {
        List<JsonObject> found = new ArrayList<>();
        if (value instanceof JsonArray array) {
            array.forEach(item -> found.addAll(ofType(item, type)));
        } else if (value instanceof JsonObject object) {
            JsonArray types = object.containsKey("@type") && object.get("@type") instanceof JsonArray list
                    ? list
                    : JsonValue.EMPTY_JSON_ARRAY;
            if (types.stream().anyMatch(one -> one.toString().equals('"' + type + '"'))) {
                found.add(object);
            }
            object.values().forEach(item -> found.addAll(ofType(item, type)));
        }
        return found;
    }

    private static String text(JsonObject object, String property, String inner) {
        return string(object.getJsonArray(property).getJsonObject(0), inner);
    }

    private static String string(JsonObject object, String property) {
        return object.getJsonArray(property).getJsonObject(0).getString("@value");
    }

    private static int number(JsonObject object, String property) {
        return Integer.parseInt(value(object, property));
    }

    private static String value(JsonObject object, String property) {
        JsonValue value = object.getJsonArray(property).getJsonObject(0).get("@value");
        return String.valueOf(value).replaceAll("^\"|\"$", "").replace("\\\"", "\"");
    }
}
