// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Document;
import org.onrecord.document.Post;
import org.onrecord.document.Publication;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Link;
import org.onrecord.statement.Mention;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of one document's record, with their fixed names, as JSON. */
final class RecordJson {

    private static final double CONFIDENCE_STEPS = 10_000;

    private final JsonGenerator json;
    private final String text;
    private final CodePoints codePoints;

    RecordJson(JsonGenerator json, Document document) {
        this.json = json;
        this.text = document.text();
        this.codePoints = CodePoints.of(text);
    }

    /** The whole record: document, entities and statements. */
    void write(ArticleRecord record) {
        json.writeStartObject();
        json.writeName("document");
        write(record.document());
        json.writeArrayPropertyStart("entities");
        record.entities().forEach(this::write);
        json.writeEndArray();
        json.writeArrayPropertyStart("statements");
        record.statements().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Document document) {
        Publication publication = document.publication();
        json.writeStartObject();
        json.writeStringProperty("id", document.id());
        json.writeStringProperty("url", publication.url());
        json.writeStringProperty("outlet", publication.outlet());
        json.writeStringProperty("title", publication.title());
        json.writeStringProperty("byline", publication.byline());
        json.writeStringProperty("published", textOf(publication.published()));
        json.writeStringProperty("modified", textOf(publication.modified()));
        json.writeStringProperty("dateline", publication.dateline());
        json.writeStringProperty("language", publication.language());
        json.writeStringProperty("text", document.text());
        json.writeArrayPropertyStart("posts");
        document.posts().forEach(this::write);
        json.writeEndArray();
        json.writeEndObject();
    }

    private void write(Post post) {
        json.writeStartObject();
        json.writeStringProperty("author", post.author());
        json.writeStringProperty("handle", post.handle());
        json.writeStringProperty("date", textOf(post.date()));
        json.writeStringProperty("url", post.url());
        json.writeName("span");
        span(post.span());
        json.writeEndObject();
    }

    private void write(Entity entity) {
        json.writeStartObject();
        json.writeStringProperty("id", entity.id());
        json.writeStringProperty("name", entity.name());
        json.writeStringProperty("type", entity.type().label());
        json.writeStringProperty("role", entity.role());
        json.writeArrayPropertyStart("aliases");
        entity.aliases().forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("mentions");
        entity.mentions().forEach(this::write);
        json.writeEndArray();
        json.writeStringProperty("people", entity.people());
        json.writeEndObject();
    }

    private void write(Mention mention) {
        json.writeStartObject();
        offsets(mention.span());
        json.writeStringProperty("kind", mention.kind().label());
        json.writeEndObject();
    }

    /** One statement, by itself. */
    void write(Statement statement) {
        json.writeStartObject();
        json.writeStringProperty("id", statement.id());
        json.writeStringProperty("document", statement.document());
        spans("source", statement.attribution().source());
        spans("cue", statement.attribution().cue());
        spans("content", statement.attribution().content());
        json.writeStringProperty("quotation", statement.quotation().label());
        speakers("speakers", statement.speakers());
        if (statement.circumstances() != null) {
            circumstances(statement.circumstances());
        }
        json.writeStringProperty("within", statement.within());
        links(statement.links());
        confidence(statement.attribution().confidence());
        json.writeEndObject();
    }

    private void circumstances(Circumstances circumstances) {
        json.writeStringProperty("act", circumstances.act().label());
        json.writeBooleanProperty("asserted", circumstances.asserted());
        json.writeStringProperty("medium", circumstances.medium().label());
        json.writeStringProperty("saidOn", textOf(circumstances.saidOn()));
        speakers("addressees", circumstances.addressees());
        span("condition", circumstances.condition());
    }

    void span(String name, @Nullable Span span) {
        json.writeName(name);
        if (span == null) {
            json.writeNull();
        } else {
            span(span);
        }
    }

    void speakers(String name, List<Speaker> speakers) {
        json.writeArrayPropertyStart(name);
        for (Speaker speaker : speakers) {
            json.writeStartObject();
            json.writeStringProperty("name", speaker.name());
            json.writeStringProperty("type", speaker.type().label());
            json.writeStringProperty("role", speaker.role());
            json.writeStringProperty("entity", speaker.entity());
            json.writeStringProperty("mention", speaker.mention().label());
            confidence(speaker.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void links(List<Link> links) {
        json.writeArrayPropertyStart("links");
        for (Link link : links) {
            json.writeStartObject();
            json.writeStringProperty("relation", link.relation().label());
            json.writeStringProperty("to", link.to());
            confidence(link.confidence());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spans(String name, List<Span> spans) {
        json.writeArrayPropertyStart(name);
        spans.forEach(this::span);
        json.writeEndArray();
    }

    private void span(Span span) {
        json.writeStartObject();
        offsets(span);
        json.writeEndObject();
    }

    private void offsets(Span span) {
        json.writeNumberProperty("start", codePoints.toCodePoint(span.start()));
        json.writeNumberProperty("end", codePoints.toCodePoint(span.end()));
        json.writeStringProperty("text", span.in(text));
    }

    private void confidence(double confidence) {
        json.writeNumberProperty("confidence", rounded(confidence));
    }

    /** A confidence in the precision that it is written with. */
    static double rounded(double confidence) {
        return Math.round(confidence * CONFIDENCE_STEPS) / CONFIDENCE_STEPS;
    }

    private static @Nullable String textOf(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
