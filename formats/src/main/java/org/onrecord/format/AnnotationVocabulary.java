// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import tools.jackson.core.JsonGenerator;

/**
 * A page of W3C Web Annotations: each statement describes the pieces of its content, which are selected by their words and by
 * their place, in code points. W3C Recommendation "Web Annotation Data Model", 23 February 2017.
 */
final class AnnotationVocabulary implements GraphWriter.Vocabulary {

    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    /** How much of the text before and after is given, in UTF-16 units, so that words that stand twice are told apart. */
    private static final int AROUND = 32;

    @Override
    public void begin(JsonGenerator json) {
        json.writeStringProperty("@context", CONTEXT);
        json.writeStringProperty("type", "AnnotationPage");
        json.writeArrayPropertyStart("items");
    }

    @Override
    public void items(JsonGenerator json, ArticleRecord record) {
        CodePoints codePoints = CodePoints.of(record.document().text());
        for (Statement statement : record.statements()) {
            json.writeStartObject();
            json.writeStringProperty("id", Iri.ofStatement(statement.id()));
            json.writeStringProperty("type", "Annotation");
            json.writeStringProperty("motivation", "describing");
            body(json, statement);
            json.writeArrayPropertyStart("target");
            anchors(statement).forEach(span -> target(json, record.document(), codePoints, span));
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** What says it: the content, or the cue of a statement that has none. */
    private static List<Span> anchors(Statement statement) {
        List<Span> content = statement.attribution().content();
        return content.isEmpty() ? statement.attribution().cue() : content;
    }

    private static void body(JsonGenerator json, Statement statement) {
        json.writeObjectPropertyStart("body");
        json.writeStringProperty("type", "TextualBody");
        json.writeStringProperty("format", "text/plain");
        json.writeStringProperty("value", description(statement));
        json.writeEndObject();
    }

    private static String description(Statement statement) {
        String speakers =
                statement.speakers().stream().map(AnnotationVocabulary::named).collect(Collectors.joining(" and "));
        Circumstances circumstances = statement.circumstances();
        String act = circumstances == null
                ? "statement"
                : (circumstances.asserted() ? "" : "not asserted: ")
                        + circumstances.act().label().replace('_', ' ');
        return (speakers.isEmpty() ? "unknown" : speakers) + ": " + act + ", "
                + statement.quotation().label();
    }

    private static String named(Speaker speaker) {
        return speaker.role() == null ? speaker.name() : speaker.name() + " (" + speaker.role() + ")";
    }

    private static void target(JsonGenerator json, Document document, CodePoints codePoints, Span span) {
        String text = document.text();
        json.writeStartObject();
        json.writeStringProperty("source", Iri.of(document));
        json.writeArrayPropertyStart("selector");
        json.writeStartObject();
        json.writeStringProperty("type", "TextQuoteSelector");
        json.writeStringProperty("exact", span.in(text));
        json.writeStringProperty("prefix", text.substring(before(text, span.start()), span.start()));
        json.writeStringProperty("suffix", text.substring(span.end(), after(text, span.end())));
        json.writeEndObject();
        json.writeStartObject();
        json.writeStringProperty("type", "TextPositionSelector");
        json.writeNumberProperty("start", codePoints.toCodePoint(span.start()));
        json.writeNumberProperty("end", codePoints.toCodePoint(span.end()));
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private static int before(String text, int offset) {
        int start = Math.max(0, offset - AROUND);
        return start > 0 && Character.isLowSurrogate(text.charAt(start)) ? start - 1 : start;
    }

    private static int after(String text, int offset) {
        int end = Math.min(text.length(), offset + AROUND);
        return end < text.length() && Character.isLowSurrogate(text.charAt(end)) ? end + 1 : end;
    }
}
