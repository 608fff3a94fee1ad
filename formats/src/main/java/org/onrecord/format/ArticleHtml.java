// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Link;
import org.onrecord.statement.Statement;

/** The record of one document as a part of an HTML page: the marked text, and beside it a card for each statement. */
final class ArticleHtml {

    private static final String BETWEEN = " · ";

    private final ArticleRecord record;
    private final Excerpts excerpts;
    private final Outline outline;
    private final Citations citations;
    private final Markup html = new Markup();

    ArticleHtml(ArticleRecord record, Elsewhere elsewhere) {
        this.record = record;
        this.excerpts = new Excerpts(record.document().text());
        this.outline = new Outline(record.statements());
        this.citations = new Citations(record.document(), elsewhere);
    }

    String render() throws IOException {
        html.open("main").newline().open("header").newline();
        heading(record.document().publication());
        html.close("header").newline().open("article", "lang", language()).newline();
        for (MarkedText.MarkedParagraph paragraph : new MarkedText(record, outline).paragraphs()) {
            html.open("p").written(paragraph.html()).close("p").newline();
        }
        html.close("article").newline().open("ol", "aria-label", "Statements").newline();
        for (Statement statement : record.statements()) {
            card(statement);
        }
        return html.close("ol").newline().close("main").newline().toString();
    }

    private String language() {
        return Objects.requireNonNullElse(record.document().publication().language(), "en");
    }

    private void heading(Publication publication) {
        String id = record.document().id();
        html.element("h1", Objects.requireNonNullElse(publication.title(), id)).newline();
        String known = Stream.of(publication.outlet(), publication.byline(), publication.published())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN));
        html.element("p", known).newline();
        address(publication.url());
    }

    /** Only addresses of the web become links: another scheme could run something. */
    private void address(@Nullable String url) {
        if (url == null) {
            return;
        }
        String start = url.toLowerCase(Locale.ROOT);
        if (start.startsWith("https://") || start.startsWith("http://")) {
            html.open("p")
                    .element("a", url, "href", url, "rel", "noreferrer")
                    .close("p")
                    .newline();
        }
    }

    private void card(Statement statement) throws IOException {
        Description description = new Description(statement, excerpts);
        String number = String.valueOf(outline.number(statement));
        html.open(
                "li",
                "id",
                statement.id(),
                "data-of",
                number,
                "class",
                outline.depth(statement) > 0 ? "inner" : "",
                "tabindex",
                "0");
        html.element("strong", description.speaker(), "class", "speaker");
        html.element("span", description.role(), "class", "role");
        html.element("span", called(description), "class", "role");
        html.open("p", "class", "words");
        html.element("span", description.cue(), "class", "cue");
        html.text(description.cue().isEmpty() ? "" : ": ")
                .text(description.content())
                .close("p");
        html.open("p", "class", "kind");
        act(statement.circumstances(), description);
        html.text(String.join(BETWEEN, description.circumstances()) + " ");
        html.element("a", "in the text", "href", "#of-" + statement.id()).close("p");
        html.element("p", condition(description), "class", "kind");
        for (Link link : statement.links()) {
            link(link);
        }
        html.close("li").newline();
    }

    private static String called(Description description) {
        return description.otherwiseCalled().isEmpty() ? "" : "here “" + description.otherwiseCalled() + "”";
    }

    private static String condition(Description description) {
        return description.condition().isEmpty() ? "" : "on condition: " + description.condition();
    }

    private void act(@Nullable Circumstances circumstances, Description description) {
        if (circumstances != null) {
            html.element(
                            "span",
                            description.act(),
                            "class",
                            "act " + circumstances.act().label())
                    .text(" ");
        }
    }

    private void link(Link link) throws IOException {
        Statement other = outline.find(link.to());
        html.open("p", "class", "kind").text(link.relation().label() + " ");
        if (other == null) {
            html.text(citations.of(link.to()));
        } else {
            String to = outline.number(other) + ", " + new Description(other, excerpts).speaker();
            html.element("a", to, "href", "#" + link.to());
        }
        html.close("p");
    }
}
