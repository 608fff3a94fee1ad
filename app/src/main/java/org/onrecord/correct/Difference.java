// SPDX-License-Identifier: Apache-2.0
package org.onrecord.correct;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.format.Description;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.store.Change;

/**
 * What a change does to one field, in words for a person.
 *
 * @param field its name in the record
 * @param from the value before; empty where there was none
 * @param to the value after; empty where there is none
 */
public record Difference(String field, String from, String to) {

    /** A field of the record, and how its value is told. */
    private record Field(String name, BiFunction<Statement, Document, String> value) {}

    private static final List<Field> FIELDS = List.of(
            new Field("speakers", (statement, document) -> speakers(statement)),
            new Field("act", (statement, document) -> act(statement.circumstances())),
            new Field(
                    "source",
                    (statement, document) -> new WordFinder(document.text())
                            .words(statement.attribution().source())),
            new Field(
                    "cue",
                    (statement, document) -> new WordFinder(document.text())
                            .words(statement.attribution().cue())),
            new Field(
                    "content",
                    (statement, document) -> new WordFinder(document.text())
                            .words(statement.attribution().content())),
            new Field("links", (statement, document) -> links(statement)));

    /** The fields that a change makes others, in the order of the record; all that it gives where it adds a statement. */
    public static List<Difference> of(Change change, Document document) {
        List<Difference> differences = new ArrayList<>();
        for (Field field : FIELDS) {
            String from = value(field, change.was(), document);
            String to = value(field, change.becomes(), document);
            if (!from.equals(to) && change.becomes() != null) {
                differences.add(new Difference(field.name(), from, to));
            }
        }
        return differences;
    }

    /** Whose words the change is about, and which. */
    public static String subject(Change change, Document document) {
        Description description = new Description(change.statement(), document);
        return description.speaker() + ": " + description.content();
    }

    /** The kind of change in a word. */
    public static String verb(Change change) {
        return change.kind().name().toLowerCase(Locale.ROOT);
    }

    private static String value(Field field, @Nullable Statement statement, Document document) {
        return statement == null ? "" : field.value().apply(statement, document);
    }

    private static String speakers(Statement statement) {
        return statement.speakers().stream().map(Difference::speaker).collect(Collectors.joining("; "));
    }

    private static String speaker(Speaker speaker) {
        return speaker.name() + (speaker.role() == null ? "" : ", " + speaker.role());
    }

    private static String act(@Nullable Circumstances circumstances) {
        return Objects.toString(
                circumstances == null ? null : circumstances.act().label().replace('_', ' '), "");
    }

    private static String links(Statement statement) {
        return statement.links().stream()
                .map(link -> link.relation().label() + " " + link.to())
                .collect(Collectors.joining("; "));
    }
}
