// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Link;
import org.onrecord.statement.Medium;
import org.onrecord.statement.Mention;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.PartialDate;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/** The record of an invented text: a commitment in two pieces, a statement inside another, and a denial of the first. */
final class Bridge {

    /** Begins with a character outside the basic plane, so that offsets in UTF-16 and in code points differ. */
    static final String TEXT = """
            \uD83C\uDF09 "The bridge opens in May," Mayor Ada Lindqvist promised, "if the council agrees."
            She added that the union wants <more> & more.
            "That is false," said Bo Reyes.
            """;

    static final Attribution PROMISE = attribution(
            "Mayor Ada Lindqvist",
            "promised",
            List.of("The bridge opens in May,", "if the council agrees."),
            null,
            0.91234);
    static final Attribution UNION =
            attribution("She", "added", List.of("that the union wants <more> & more"), null, 0.8);
    static final Attribution WISH = attribution("the union", "wants", List.of("<more> & more"), 1, 0.7);
    static final Attribution DENIAL = attribution("Bo Reyes", "said", List.of("\"That is false,\""), null, 1);

    private Bridge() {}

    static ArticleRecord record() {
        Publication publication = Publication.UNKNOWN
                .withTitle("Bridge to <open>")
                .withOutlet("Lake City Courier")
                .withUrl("https://courier.example/bridge")
                .withPublished(PublicationDate.of(LocalDate.of(2026, 1, 26)));
        Speaker mayor = new Speaker("Ada Lindqvist", SpeakerType.PERSON, "Mayor", "p1", MentionKind.NAME, 0.97);
        Speaker she = new Speaker("Ada Lindqvist", SpeakerType.PERSON, "Mayor", "p1", MentionKind.PRONOUN, 0.8);
        Speaker reyes = new Speaker("Bo Reyes", SpeakerType.PERSON, null, null, MentionKind.NAME, 0.9);
        Circumstances promise = new Circumstances(
                Act.COMMITMENT,
                true,
                Medium.PRESS_BRIEFING,
                new PartialDate(2026, 1, 25),
                List.of(reyes),
                span("if the council agrees"));
        Circumstances denial = new Circumstances(Act.DENIAL, false, Medium.UNSPECIFIED, null, List.of(), null);
        return new ArticleRecord(
                new Document("bridge.txt", TEXT, publication, List.of()),
                List.of(new Entity(
                        "p1",
                        "Ada Lindqvist",
                        SpeakerType.PERSON,
                        "Mayor",
                        List.of("Ada Lindqvist"),
                        List.of(new Mention(span("She"), MentionKind.PRONOUN)),
                        null)),
                List.of(
                        statement("st-1", PROMISE, Quotation.DIRECT, List.of(mayor), promise, null, List.of()),
                        statement("st-2", UNION, Quotation.INDIRECT, List.of(she), null, null, List.of()),
                        statement("st-3", WISH, Quotation.INDIRECT, List.of(), null, "st-2", List.of()),
                        statement(
                                "st-4",
                                DENIAL,
                                Quotation.DIRECT,
                                List.of(reyes),
                                denial,
                                null,
                                List.of(new Link(Relation.DISPUTES, "st-1", 0.6)))));
    }

    /** A text in which nobody says anything. */
    static ArticleRecord silence() {
        return new ArticleRecord(Document.of("silence.txt", "Snow fell."), List.of(), List.of());
    }

    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    private static Attribution attribution(
            String source, String cue, List<String> content, @Nullable Integer within, double confidence) {
        return new Attribution(
                List.of(span(source)),
                List.of(span(cue)),
                content.stream().map(Bridge::span).toList(),
                within,
                confidence);
    }

    private static Statement statement(
            String id,
            Attribution attribution,
            Quotation quotation,
            List<Speaker> speakers,
            @Nullable Circumstances circumstances,
            @Nullable String within,
            List<Link> links) {
        return new Statement(id, "bridge.txt", attribution, quotation, speakers, circumstances, within, links);
    }
}
