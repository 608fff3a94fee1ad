// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;
import tools.jackson.core.JsonGenerator;

/**
 * A graph in the words of schema.org: each statement is a {@code Quotation} where some of it is verbatim, else a {@code
 * Claim}, with who makes it and the article that it appears in. A statement without content is left out.
 */
final class SchemaVocabulary implements GraphWriter.Vocabulary {

    private static final String CONTEXT = "https://schema.org";

    @Override
    public void begin(JsonGenerator json) {
        json.writeStringProperty("@context", CONTEXT);
        json.writeArrayPropertyStart("@graph");
    }

    @Override
    public void items(JsonGenerator json, ArticleRecord record) {
        article(json, record.document());
        for (Statement statement : record.statements()) {
            if (!statement.attribution().content().isEmpty()) {
                statement(json, record.document(), statement);
            }
        }
    }

    private static void article(JsonGenerator json, Document document) {
        Publication publication = document.publication();
        json.writeStartObject();
        json.writeStringProperty("@id", Iri.of(document));
        json.writeStringProperty("@type", "NewsArticle");
        property(json, "headline", publication.title());
        property(json, "datePublished", publication.published());
        property(json, "dateModified", publication.modified());
        property(json, "inLanguage", publication.language());
        if (publication.outlet() != null) {
            json.writeName("publisher");
            named(json, "Organization", publication.outlet(), null);
        }
        json.writeEndObject();
    }

    private static void statement(JsonGenerator json, Document document, Statement statement) {
        boolean verbatim = statement.quotation() != Quotation.INDIRECT;
        json.writeStartObject();
        json.writeStringProperty("@id", Iri.ofStatement(statement.id()));
        json.writeStringProperty("@type", verbatim ? "Quotation" : "Claim");
        json.writeStringProperty(
                "text",
                statement.attribution().content().stream()
                        .map(span -> span.in(document.text()))
                        .collect(Collectors.joining(" … ")));
        json.writeArrayPropertyStart("creator");
        statement.speakers().forEach(speaker -> speaker(json, speaker));
        json.writeEndArray();
        Circumstances circumstances = statement.circumstances();
        property(json, "dateCreated", circumstances == null ? null : circumstances.saidOn());
        json.writeObjectPropertyStart(verbatim ? "isPartOf" : "appearance");
        json.writeStringProperty("@id", Iri.of(document));
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void speaker(JsonGenerator json, Speaker speaker) {
        named(json, type(speaker.type()), speaker.name(), speaker.role());
    }

    private static String type(SpeakerType type) {
        return switch (type) {
            case PERSON, AUTHOR -> "Person";
            case ORGANIZATION, GROUP -> "Organization";
            case DOCUMENT -> "CreativeWork";
            case GENERIC -> "Thing";
        };
    }

    private static void named(JsonGenerator json, String type, String name, @Nullable String role) {
        json.writeStartObject();
        json.writeStringProperty("@type", type);
        json.writeStringProperty("name", name);
        if (role != null) {
            json.writeStringProperty(type.equals("Person") ? "jobTitle" : "description", role);
        }
        json.writeEndObject();
    }

    private static void property(JsonGenerator json, String name, @Nullable Object value) {
        if (value != null) {
            json.writeStringProperty(name, value.toString());
        }
    }
}
