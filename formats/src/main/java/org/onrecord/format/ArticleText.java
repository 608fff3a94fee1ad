// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Publication;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Link;
import org.onrecord.statement.Statement;

/** The record of one document as text for a person. */
final class ArticleText {

    private static final String BETWEEN = " · ";
    private static final int INDENT = 4;

    private final ArticleRecord record;
    private final Excerpts excerpts;
    private final Outline outline;
    private final int width;
    private final Paint paint;
    private final Citations citations;
    private final StringBuilder page = new StringBuilder();

    ArticleText(ArticleRecord record, Look look) {
        this.record = record;
        this.excerpts = new Excerpts(record.document().text());
        this.outline = new Outline(record.statements());
        this.width = look.width();
        this.paint = new Paint(look.colour());
        this.citations = new Citations(record.document(), look.elsewhere());
    }

    String render() throws IOException {
        heading();
        for (Statement statement : record.statements()) {
            page.append('\n');
            statement(statement);
        }
        return page.toString();
    }

    private void heading() {
        Publication publication = record.document().publication();
        String id = record.document().id();
        String title = Objects.requireNonNullElse(publication.title(), id);
        Wrap.lines(title, width).forEach(line -> page.append(paint.bold(line)).append('\n'));
        String count = record.statements().size() == 1
                ? "1 statement"
                : record.statements().size() + " statements";
        String known = Stream.of(
                        publication.outlet(),
                        publication.byline(),
                        publication.published(),
                        title.equals(id) ? null : id,
                        count)
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(BETWEEN));
        page.append(paint.faint(known)).append('\n');
    }

    private void statement(Statement statement) throws IOException {
        Description description = new Description(statement, excerpts);
        int indent = INDENT * (1 + Math.min(outline.depth(statement), 3));
        who(statement, description, indent);
        words(description, indent);
        kind(statement, description, indent);
        if (!description.condition().isEmpty()) {
            faint("on condition: " + description.condition(), indent);
        }
        for (Link link : statement.links()) {
            faint(link(link), indent);
        }
    }

    private void who(Statement statement, Description description, int indent) {
        String number = String.valueOf(outline.number(statement));
        page.append(" ".repeat(Math.max(0, indent - 2 - number.length())))
                .append(paint.faint(number))
                .append("  ")
                .append(paint.bold(description.speaker()));
        String more = Stream.of(description.role(), called(description))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
        page.append(more.isEmpty() ? "" : "  " + paint.faint(more)).append('\n');
    }

    private static String called(Description description) {
        String called = description.otherwiseCalled();
        return called.isEmpty() || called.equals(description.speaker()) ? "" : "here “" + called + "”";
    }

    private void words(Description description, int indent) {
        String cue = description.cue().isEmpty() ? "" : description.cue() + ": ";
        List<String> lines = Wrap.lines(cue + description.content(), width - indent);
        String first = lines.get(0);
        boolean cueOnFirst = first.startsWith(cue);
        line(cueOnFirst ? paint.cue(cue) + first.substring(cue.length()) : first, indent);
        lines.stream().skip(1).forEach(line -> line(line, indent));
    }

    private void kind(Statement statement, Description description, int indent) {
        Circumstances circumstances = statement.circumstances();
        String act = circumstances == null ? "" : paint.act(circumstances.act(), description.act());
        int line = TextLines.number(
                statement.attribution().start(), record.document().text());
        String facts = String.join(BETWEEN, description.circumstances()) + BETWEEN + "line " + line;
        line(act + paint.faint(act.isEmpty() ? facts : BETWEEN + facts), indent);
    }

    private String link(Link link) throws IOException {
        Statement other = outline.find(link.to());
        String to = other == null
                ? citations.of(link.to())
                : outline.number(other) + ", " + new Description(other, excerpts).speaker();
        return link.relation().label() + " " + to;
    }

    private void faint(String text, int indent) {
        Wrap.lines(text, width - indent).forEach(line -> line(paint.faint(line), indent));
    }

    private void line(String text, int indent) {
        page.append(" ".repeat(indent)).append(text).append('\n');
    }
}
