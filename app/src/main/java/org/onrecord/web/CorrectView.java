// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.correct.WordFinder;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.format.Description;
import org.onrecord.format.MarkedText;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/**
 * A form with a statement as it is.
 *
 * @param document the document's id
 * @param title of the article
 * @param statement id of the statement; absent where one is added
 * @param seen tells this state of the statement from others
 * @param back where the statement stands
 * @param speaker names, as they are written in the field
 * @param type of the first speaker
 * @param role of the first speaker; empty where there is none
 * @param act its name in the record; empty where it is to be found out
 * @param spans the words of its parts
 * @param links those that it has
 * @param others statements of the article that it may have links to
 * @param names of everybody in the article
 * @param lines the text around it
 * @param author who corrected last in this browser; empty where nobody did
 * @param refused what of a form that was refused stands nowhere else
 */
record CorrectView(
        String document,
        String title,
        @Nullable String statement,
        String seen,
        String back,
        String speaker,
        SpeakerType type,
        String role,
        String act,
        List<Part> spans,
        List<Choice> links,
        List<Choice> others,
        List<String> names,
        List<Line> lines,
        String author,
        Refused refused) {

    private static final int LONGEST = 70;

    /** The words of one part of the statement, and what it is. */
    record Part(String name, String label, String words) {}

    /** Something to choose, and how a person knows it. */
    record Choice(String value, String label) {}

    /**
     * What was filled in and refused.
     *
     * @param problem why; absent where nothing was refused
     * @param relation of the link that was wished for; empty where there was none, as is what it leads to
     * @param dropped links that should go
     */
    record Refused(@Nullable String problem, String note, String relation, String to, List<String> dropped) {

        static final Refused NOTHING = new Refused(null, "", "", "", List.of());
    }

    /** A line of the text, and where it begins. */
    record Line(int start, String text) {}

    /** @param was the statement; absent where one is added */
    static CorrectView of(ArticleRecord record, @Nullable Statement was, String author) {
        Document document = record.document();
        Circumstances circumstances = was == null ? null : was.circumstances();
        return new CorrectView(
                document.id(),
                ArticleView.title(document),
                was == null ? null : was.id(),
                was == null ? "" : Answers.tag(document, was),
                was == null ? Locations.article(document.id()) : Locations.statement(document.id(), was.id()),
                was == null ? "" : CorrectionForm.names(was.speakers()),
                CorrectionForm.type(was == null ? List.of() : was.speakers()),
                CorrectionForm.role(was == null ? List.of() : was.speakers()),
                circumstances == null ? "" : circumstances.act().label(),
                parts(document, was),
                was == null
                        ? List.of()
                        : was.links().stream().map(link -> choice(link, record)).toList(),
                others(record, was),
                record.entities().stream().map(Entity::name).distinct().toList(),
                lines(record, was),
                author,
                Refused.NOTHING);
    }

    /** The same with what a person has filled in, and why it was refused. */
    CorrectView again(Context request, String problem) {
        List<String> kept = request.formParams("link");
        return new CorrectView(
                document,
                title,
                statement,
                seen,
                back,
                typed(request, "speaker"),
                typedType(typed(request, "type")),
                typed(request, "role"),
                typed(request, "act"),
                spans.stream()
                        .map(part -> new Part(part.name(), part.label(), typed(request, part.name())))
                        .toList(),
                links,
                others,
                names,
                lines,
                typed(request, "author"),
                new Refused(
                        problem,
                        typed(request, "note"),
                        typed(request, "relation"),
                        typed(request, "to"),
                        links.stream()
                                .map(Choice::value)
                                .filter(link -> !kept.contains(link))
                                .toList()));
    }

    private SpeakerType typedType(String label) {
        return Arrays.stream(SpeakerType.values())
                .filter(one -> one.label().equals(label))
                .findFirst()
                .orElse(type);
    }

    private static String typed(Context request, String name) {
        return Objects.requireNonNullElse(request.formParam(name), "").strip();
    }

    private static List<Part> parts(Document document, @Nullable Statement was) {
        WordFinder words = new WordFinder(document.text());
        return List.of(
                new Part(
                        "content",
                        "What is attributed",
                        was == null ? "" : words.words(was.attribution().content())),
                new Part(
                        "cue",
                        "Words that attribute",
                        was == null ? "" : words.words(was.attribution().cue())),
                new Part(
                        "source",
                        "Words that name the speaker",
                        was == null ? "" : words.words(was.attribution().source())));
    }

    private static Choice choice(Link link, ArticleRecord record) {
        String to = IntStream.range(0, record.statements().size())
                .filter(place -> record.statements().get(place).id().equals(link.to()))
                .mapToObj(place -> label(record, place))
                .findFirst()
                .orElse("a statement of another article");
        return new Choice(CorrectionForm.key(link), link.relation().label() + " " + to);
    }

    private static List<Choice> others(ArticleRecord record, @Nullable Statement was) {
        return IntStream.range(0, record.statements().size())
                .filter(place -> !record.statements().get(place).equals(was))
                .mapToObj(place -> new Choice(record.statements().get(place).id(), label(record, place)))
                .toList();
    }

    private static String label(ArticleRecord record, int place) {
        Description description = new Description(record.statements().get(place), record.document());
        String label = (place + 1) + " " + description.speaker() + ": " + description.content();
        return label.length() <= LONGEST ? label : label.substring(0, LONGEST) + "…";
    }

    /** The lines in which the statement stands, with one before and after; all where one is added. */
    private static List<Line> lines(ArticleRecord record, @Nullable Statement was) {
        List<Span> spans = new MarkedText(record)
                .paragraphs().stream().map(MarkedText.MarkedParagraph::span).toList();
        int last = spans.size() - 1;
        int at = was == null ? -1 : line(spans, was.attribution().start());
        return spans.subList(at < 0 ? 0 : Math.max(0, at - 1), at < 0 ? last + 1 : Math.min(last, at + 1) + 1).stream()
                .map(span -> new Line(span.start(), span.in(record.document().text())))
                .toList();
    }

    private static int line(List<Span> lines, int offset) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line).end() > offset)
                .findFirst()
                .orElse(0);
    }

    boolean isNew() {
        return statement == null;
    }

    SpeakerType[] types() {
        return SpeakerType.values();
    }

    Act[] acts() {
        return Act.values();
    }

    Relation[] relations() {
        return Relation.values();
    }

    String heading() {
        return isNew() ? "Add a missed statement" : "Correct this statement";
    }

    String id() {
        return Objects.requireNonNullElse(statement, "");
    }
}
