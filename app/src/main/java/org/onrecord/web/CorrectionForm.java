// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.correct.Wish;
import org.onrecord.correct.WordFinder;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/** What a person has filled in to correct a statement, beside the statement as it was shown. Made for one request. */
final class CorrectionForm {

    static final String BETWEEN_NAMES = "; ";

    private final Context request;
    private final @Nullable Statement was;
    private final WordFinder words;

    /** @param was the statement that was shown; absent where one is added */
    CorrectionForm(Context request, ArticleRecord record, @Nullable Statement was) {
        this.request = request;
        this.was = was;
        this.words = new WordFinder(record.document().text());
    }

    /**
     * What is wanted; what was left as it was is not.
     *
     * @throws IllegalArgumentException if it cannot be; says what is wrong
     */
    Wish wish() {
        List<Span> content =
                spans("content", was == null ? List.of() : was.attribution().content(), start(List.of()));
        int near = start(content == null ? List.of() : content);
        Attribution spans = was == null ? null : was.attribution();
        return new Wish(
                spans("source", spans == null ? List.of() : spans.source(), near),
                spans("cue", spans == null ? List.of() : spans.cue(), near),
                content,
                speakers(),
                act(),
                links());
    }

    private int start(List<Span> content) {
        return was != null
                ? was.attribution().start()
                : content.isEmpty() ? 0 : content.get(0).start();
    }

    /** Spans that a script has taken from a selection, where it gives the words that stand in the field; else the words. */
    private @Nullable List<Span> spans(String name, List<Span> before, int near) {
        String typed = field(name);
        if (was != null && flat(typed).equals(flat(words.words(before)))) {
            return null;
        }
        List<Span> selected = offsets(field(name + "At"));
        return !selected.isEmpty() && flat(typed).equals(flat(selectedWords(selected)))
                ? selected
                : words.find(typed, near);
    }

    private String selectedWords(List<Span> spans) {
        try {
            return words.words(spans);
        } catch (IndexOutOfBoundsException outside) {
            return "";
        }
    }

    private static List<Span> offsets(String written) {
        return written.matches("(\\d{1,7}-\\d{1,7} ?){1,20}")
                ? Arrays.stream(written.split(" ")).map(CorrectionForm::span).toList()
                : List.of();
    }

    private static Span span(String written) {
        int dash = written.indexOf('-');
        return new Span(Integer.parseInt(written.substring(0, dash)), Integer.parseInt(written.substring(dash + 1)));
    }

    private static String flat(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }

    private @Nullable List<Wish.Who> speakers() {
        String names = field("speaker");
        SpeakerType type = Named.value(SpeakerType.class, field("type"), "the kind of speaker");
        String role = field("role");
        List<Speaker> before = was == null ? List.of() : was.speakers();
        boolean sameNames = names.equals(names(before));
        boolean sameType = type == type(before);
        boolean sameRole = role.equals(role(before));
        if ((sameNames && sameType && sameRole) || (was == null && names.isEmpty())) {
            return null;
        }
        return Stream.of(names.split(";"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .map(name -> sameNames
                        ? new Wish.Who(name, type, role)
                        : new Wish.Who(name, sameType ? null : type, sameRole ? null : role))
                .toList();
    }

    static String names(List<Speaker> speakers) {
        return speakers.stream().map(Speaker::name).collect(Collectors.joining(BETWEEN_NAMES));
    }

    static SpeakerType type(List<Speaker> speakers) {
        return speakers.isEmpty() ? SpeakerType.PERSON : speakers.get(0).type();
    }

    static String role(List<Speaker> speakers) {
        return speakers.isEmpty()
                ? ""
                : Objects.requireNonNullElse(speakers.get(0).role(), "");
    }

    private @Nullable Act act() {
        String name = field("act");
        if (name.isEmpty()) {
            return null;
        }
        Act act = Named.value(Act.class, name, "the act");
        boolean same = was != null
                && was.circumstances() != null
                && was.circumstances().act() == act;
        return same ? null : act;
    }

    private @Nullable List<Link> links() {
        List<Link> before = was == null ? List.of() : was.links();
        List<String> kept = request.formParams("link");
        List<Link> wanted = new ArrayList<>(
                before.stream().filter(link -> kept.contains(key(link))).toList());
        String relation = field("relation");
        String to = field("to");
        if (!relation.isEmpty() && !to.isEmpty()) {
            wanted.add(new Link(Named.value(Relation.class, relation, "the relation"), to, 1));
        }
        return wanted.equals(before) ? null : wanted;
    }

    /** What tells a link from the others of its statement. */
    static String key(Link link) {
        return link.relation().label() + " " + link.to();
    }

    private String field(String name) {
        return Objects.requireNonNullElse(request.formParam(name), "").strip();
    }
}
