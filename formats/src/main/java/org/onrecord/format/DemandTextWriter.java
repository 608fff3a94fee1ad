// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.onrecord.document.Document;
import org.onrecord.statement.Answer;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Demand;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/** For a person: each demand as who demands of whom, the words, on what condition, and what was answered. */
final class DemandTextWriter implements DemandWriter {

    private static final String INDENT = "    ";

    private final Writer out;
    private final Look look;
    private final Paint paint;
    private boolean begun;

    DemandTextWriter(Writer out, Look look) {
        this.out = out;
        this.look = look;
        this.paint = new Paint(look.colour());
    }

    @Override
    public void write(ArticleRecord record, List<Demand> demands) throws IOException {
        Document document = record.document();
        Excerpts excerpts = new Excerpts(document.text());
        String title = Objects.requireNonNullElse(document.publication().title(), document.id());
        String count = demands.size() == 1 ? "1 demand" : demands.size() + " demands";
        out.write((begun ? "\n" : "") + paint.bold(title) + "\n" + paint.faint(count) + "\n");
        begun = true;
        for (Demand demand : demands) {
            out.write("\n" + page(demand, excerpts, document.text()));
        }
    }

    private String page(Demand demand, Excerpts excerpts, String text) {
        Description description = new Description(demand.statement(), excerpts);
        StringBuilder page = new StringBuilder(heading(demand, description)).append('\n');
        lines(page, words(description), INDENT);
        if (demand.condition() != null) {
            lines(page, "on condition: " + excerpts.of(List.of(demand.condition())), INDENT);
        }
        int line = TextLines.number(demand.statement().attribution().start(), text);
        page.append(INDENT)
                .append(paint.faint("line " + line + again(demand.repeats())))
                .append('\n');
        if (demand.answers().isEmpty()) {
            page.append(INDENT).append(paint.faint("no answer in this text")).append('\n');
        }
        for (Answer answer : demand.answers()) {
            answer(page, answer, new Description(answer.statement(), excerpts));
        }
        return page.toString();
    }

    private String heading(Demand demand, Description description) {
        String of = demand.addressees().stream().map(Speaker::name).collect(Collectors.joining(", "));
        return paint.bold(description.speaker()) + (of.isEmpty() ? "" : " → " + paint.bold(of));
    }

    private void answer(StringBuilder page, Answer answer, Description description) {
        String how = answer.kind().label().replace('_', ' ');
        page.append(INDENT)
                .append(paint.bold(description.speaker()))
                .append(' ')
                .append(how)
                .append('\n');
        lines(page, words(description), INDENT + INDENT);
    }

    private static String words(Description description) {
        return (description.cue().isEmpty() ? "" : description.cue() + ": ") + description.content();
    }

    private static String again(List<Statement> repeats) {
        return repeats.isEmpty() ? "" : ", told " + (repeats.size() + 1) + " times";
    }

    private void lines(StringBuilder page, String text, String indent) {
        Wrap.lines(text, look.width() - indent.length())
                .forEach(line -> page.append(indent).append(line).append('\n'));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
