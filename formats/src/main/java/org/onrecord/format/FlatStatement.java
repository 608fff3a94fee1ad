// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Document;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/** A statement as a row of a table: its fields as words and lists of words, under the names of the record. */
record FlatStatement(Document document, CodePoints codePoints, Statement statement) {

    /** The rows of a document, in the order of its statements. */
    static List<FlatStatement> of(ArticleRecord record) {
        CodePoints codePoints = CodePoints.of(record.document().text());
        return record.statements().stream()
                .map(statement -> new FlatStatement(record.document(), codePoints, statement))
                .toList();
    }

    List<String> speakers() {
        return present(statement.speakers(), Speaker::name);
    }

    /** The roles of those speakers that have one. */
    List<String> role() {
        return present(statement.speakers(), Speaker::role);
    }

    /** Absent where the circumstances were not read, as with the fields that follow. */
    @Nullable
    String act() {
        return circumstance(of -> of.act().label());
    }

    @Nullable
    Boolean asserted() {
        return circumstance(Circumstances::asserted);
    }

    @Nullable
    String medium() {
        return circumstance(of -> of.medium().label());
    }

    @Nullable
    String saidOn() {
        return circumstance(of -> of.saidOn() == null ? null : of.saidOn().toString());
    }

    List<String> addressees() {
        List<Speaker> addressees = circumstance(Circumstances::addressees);
        return addressees == null ? List.of() : present(addressees, Speaker::name);
    }

    @Nullable
    String condition() {
        return circumstance(of -> of.condition() == null ? null : of.condition().in(document.text()));
    }

    private <T> @Nullable T circumstance(Function<Circumstances, @Nullable T> field) {
        Circumstances circumstances = statement.circumstances();
        return circumstances == null ? null : field.apply(circumstances);
    }

    List<String> source() {
        return words(statement.attribution().source());
    }

    List<String> cue() {
        return words(statement.attribution().cue());
    }

    List<String> content() {
        return words(statement.attribution().content());
    }

    private List<String> words(List<Span> spans) {
        return present(spans, span -> span.in(document.text()));
    }

    /** Where the content begins, or the cue of a statement without content; in code points of the text. */
    int start() {
        return codePoints.toCodePoint(anchors().mapToInt(Span::start).min().orElseThrow());
    }

    /** Where it ends, in the same unit. */
    int end() {
        return codePoints.toCodePoint(anchors().mapToInt(Span::end).max().orElseThrow());
    }

    private Stream<Span> anchors() {
        Attribution attribution = statement.attribution();
        return (attribution.content().isEmpty() ? attribution.cue() : attribution.content()).stream();
    }

    /** Relation and id of each: {@code "disputes st-0123456789abcdef"}. */
    List<String> links() {
        return present(statement.links(), link -> link.relation().label() + " " + link.to());
    }

    double confidence() {
        return RecordJson.rounded(statement.attribution().confidence());
    }

    private static <T> List<String> present(List<T> values, Function<T, @Nullable String> text) {
        return values.stream().map(text).filter(Objects::nonNull).toList();
    }
}
