// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Role;
import org.onrecord.statement.Statement;

/**
 * The text of a document as HTML, with the spans of its statements marked. Spans may overlap in any way and elements may
 * not, so the text is cut wherever a span begins or ends, and each piece says which statements it belongs to.
 */
public final class MarkedText {

    /**
     * A paragraph of the text: a line that is not blank.
     *
     * @param span where it stands in the document's text, without white space at its edges
     * @param html what goes between the tags of its element; everything that comes from the text is escaped
     */
    public record MarkedParagraph(Span span, String html) {}

    /** A span of a statement, which may be one of several that play the same part. */
    private record Mark(Span span, Role role, Statement statement) {}

    private final String text;
    private final Outline outline;
    private final List<Mark> marks;

    /** The text of a record, its statements numbered from 1 in their order. */
    public MarkedText(ArticleRecord record) {
        this(record, new Outline(record.statements()));
    }

    MarkedText(ArticleRecord record, Outline outline) {
        this.text = record.document().text();
        this.outline = outline;
        this.marks = record.statements().stream().flatMap(MarkedText::marks).toList();
    }

    private static Stream<Mark> marks(Statement statement) {
        Attribution attribution = statement.attribution();
        return Stream.of(
                        attribution.source().stream().map(span -> new Mark(span, Role.SOURCE, statement)),
                        attribution.cue().stream().map(span -> new Mark(span, Role.CUE, statement)),
                        attribution.content().stream().map(span -> new Mark(span, Role.CONTENT, statement)))
                .flatMap(mark -> mark);
    }

    /**
     * The paragraphs in order. In them, a {@code span} with the classes {@code source}, {@code cue}, {@code content} and the
     * act says in {@code data-of} which statements it belongs to, and behind each statement's last words stands a link
     * {@code #of-ID} to the element with its id.
     */
    public List<MarkedParagraph> paragraphs() {
        return TextLines.cut(new Span(0, text.length()), text).stream()
                .map(this::paragraph)
                .toList();
    }

    private MarkedParagraph paragraph(Span line) {
        Markup html = new Markup();
        write(line, html);
        return new MarkedParagraph(line, html.toString());
    }

    private void write(Span line, Markup html) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(line)).toList();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(line.start(), line.end()));
        here.forEach(
                mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
        int start = line.start();
        for (int end : cuts.subSet(line.start(), false, line.end(), true)) {
            piece(new Span(start, end), here, html);
            here.stream().filter(mark -> isLast(mark, end)).forEach(mark -> reference(mark.statement(), html));
            start = end;
        }
    }

    private void piece(Span piece, List<Mark> here, Markup html) {
        List<Mark> covering =
                here.stream().filter(mark -> mark.span().contains(piece)).toList();
        if (covering.isEmpty()) {
            html.text(piece.in(text));
            return;
        }
        html.element("span", piece.in(text), "class", classes(covering), "data-of", numbers(covering));
    }

    private static String classes(List<Mark> covering) {
        Stream<String> roles =
                covering.stream().map(mark -> mark.role().label()).distinct();
        return Stream.concat(roles, acts(covering)).collect(Collectors.joining(" "));
    }

    /** The act of the innermost statement whose content this is. */
    private static Stream<String> acts(List<Mark> covering) {
        return covering.stream()
                .filter(mark -> mark.role() == Role.CONTENT)
                .min(Comparator.comparingInt(mark -> mark.span().length()))
                .map(mark -> mark.statement().circumstances())
                .map(circumstances -> circumstances.act().label())
                .stream();
    }

    private String numbers(List<Mark> covering) {
        return covering.stream()
                .map(mark -> String.valueOf(outline.number(mark.statement())))
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /** Whether the content of a statement is over here, so that its number may stand behind it. */
    private static boolean isLast(Mark mark, int end) {
        List<Span> content = mark.statement().attribution().content();
        return mark.role() == Role.CONTENT
                && mark.span().end() == end
                && content.stream().allMatch(span -> span.end() <= end);
    }

    private void reference(Statement statement, Markup html) {
        String number = String.valueOf(outline.number(statement));
        html.open("sup")
                .open(
                        "a",
                        "href",
                        "#" + statement.id(),
                        "id",
                        "of-" + statement.id(),
                        "aria-label",
                        "statement " + number)
                .text(number)
                .close("a")
                .close("sup");
    }
}
