// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.correct.Wish;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.SpeakerType;
import org.onrecord.store.Signature;
import tools.jackson.databind.JsonNode;

/**
 * What a program wants of a statement: the fields of the record that should be others, and who wants it. Whatever else
 * stands in the object is refused.
 */
final class WishJson {

    private static final List<String> FIELDS =
            List.of("source", "cue", "content", "speakers", "act", "links", "author", "note");

    private final JsonNode body;

    private WishJson(JsonNode body) {
        this.body = body;
    }

    /** @throws Refusal if it is no JSON object with such fields */
    static WishJson of(String body) {
        JsonNode object = JsonBody.object(body);
        for (String name : object.propertyNames()) {
            if (!FIELDS.contains(name)) {
                throw Refusal.wrong("the fields are " + String.join(", ", FIELDS), name);
            }
        }
        return new WishJson(object);
    }

    Signature signature() {
        return Authors.signature(JsonBody.text(body, "author"), JsonBody.text(body, "note"));
    }

    /** @throws Refusal if a field is not as described */
    Wish wish(Document document) {
        CodePoints codePoints = CodePoints.of(document.text());
        String act = JsonBody.text(body, "act");
        return new Wish(
                spans("source", codePoints),
                spans("cue", codePoints),
                spans("content", codePoints),
                speakers(),
                act == null ? null : Named.value(Act.class, act, "the act"),
                links());
    }

    private @Nullable List<Span> spans(String name, CodePoints codePoints) {
        List<JsonNode> given = JsonBody.list(body, name);
        if (given == null) {
            return null;
        }
        List<Span> spans = new ArrayList<>();
        for (JsonNode span : given) {
            int start = JsonBody.number(span, "start");
            int end = JsonBody.number(span, "end");
            if (start >= end || end > codePoints.count()) {
                throw Refusal.wrong(
                        "a span begins before it ends, and lies in the text of " + codePoints.count() + " code points",
                        span.toString());
            }
            spans.add(new Span(codePoints.toUtf16(start), codePoints.toUtf16(end)));
        }
        return spans;
    }

    private @Nullable List<Wish.Who> speakers() {
        List<JsonNode> given = JsonBody.list(body, "speakers");
        return given == null ? null : given.stream().map(WishJson::who).toList();
    }

    private static Wish.Who who(JsonNode speaker) {
        String type = JsonBody.text(speaker, "type");
        return Writes.possible(() -> new Wish.Who(
                JsonBody.required(speaker, "name"),
                type == null ? null : Named.value(SpeakerType.class, type, "the type of a speaker"),
                JsonBody.text(speaker, "role")));
    }

    private @Nullable List<Link> links() {
        List<JsonNode> given = JsonBody.list(body, "links");
        return given == null
                ? null
                : given.stream()
                        .map(link -> new Link(
                                Named.value(Relation.class, JsonBody.required(link, "relation"), "the relation"),
                                JsonBody.required(link, "to"),
                                1))
                        .toList();
    }
}
