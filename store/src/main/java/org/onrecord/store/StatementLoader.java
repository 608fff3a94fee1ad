// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Link;
import org.onrecord.statement.Medium;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.SpeakerType;
import org.onrecord.statement.Statement;

/** Reads statements out of the database. For one thread, inside of one transaction. */
final class StatementLoader {

    private final Handle handle;

    StatementLoader(Handle handle) {
        this.handle = handle;
    }

    /**
     * A statement as it is kept.
     *
     * @param version key of the version that it stands in
     */
    record Kept(long number, long version, Statement statement) {}

    /** The statements of a version, in the order of the text; each says again within which of them it stands. */
    List<Kept> of(KeptDocument version) {
        return of(version, "");
    }

    /** The same without the links that were found by comparing documents. */
    List<Kept> own(KeptDocument version) {
        return of(version, " AND across = 0");
    }

    private List<Kept> of(KeptDocument version, String links) {
        List<StatementRow> rows = rows("version = " + version.key());
        Map<String, Integer> places = new HashMap<>();
        rows.forEach(row -> places.put(row.id(), places.size()));
        return assembled(rows, Map.of(version.key(), version), places, links);
    }

    /** Statements of any versions, with their documents. */
    List<Kept> of(List<StatementRow> rows, Map<Long, KeptDocument> documents) {
        return assembled(rows, documents, Map.of(), "");
    }

    /** The rows of statements with these numbers, rising. */
    List<StatementRow> byNumber(Collection<Long> numbers) {
        return rows("number IN (" + DocumentLoader.joined(numbers) + ")");
    }

    /** The rows of statements with these ids, as far as they are there, in any order. */
    List<StatementRow> byId(Collection<String> ids) {
        List<StatementRow> rows = new ArrayList<>();
        new IdList(handle, StatementRow.SELECT + "WHERE id IN (%s)", ids)
                .queries()
                .forEach(query -> rows.addAll(
                        query.map((row, context) -> StatementRow.of(row)).list()));
        return rows;
    }

    private List<StatementRow> rows(String where) {
        return handle.createQuery(StatementRow.SELECT + "WHERE " + where + " ORDER BY number")
                .map((row, context) -> StatementRow.of(row))
                .list();
    }

    private List<Kept> assembled(
            List<StatementRow> rows, Map<Long, KeptDocument> documents, Map<String, Integer> places, String some) {
        String numbers =
                DocumentLoader.joined(rows.stream().map(StatementRow::number).toList());
        Map<Long, Map<String, List<int[]>>> spans = spans(numbers);
        Map<Long, Map<String, List<Speaker>>> speakers = speakers(numbers);
        Map<Long, List<Link>> links = links(numbers, some);
        List<Kept> kept = new ArrayList<>();
        for (StatementRow row : rows) {
            KeptDocument document = Objects.requireNonNull(documents.get(row.version()));
            Map<String, List<Speaker>> people = speakers.getOrDefault(row.number(), Map.of());
            Statement statement = new Statement(
                    row.id(),
                    document.document().id(),
                    attribution(row, document, spans.getOrDefault(row.number(), Map.of()), places),
                    label(Quotation.class, row.quotation()),
                    people.getOrDefault("speaker", List.of()),
                    circumstances(row, document, people.getOrDefault("addressee", List.of())),
                    row.within(),
                    links.getOrDefault(row.number(), List.of()));
            kept.add(new Kept(row.number(), row.version(), statement));
        }
        return kept;
    }

    private static Attribution attribution(
            StatementRow row, KeptDocument document, Map<String, List<int[]>> spans, Map<String, Integer> places) {
        return new Attribution(
                part(document, spans, "source"),
                part(document, spans, "cue"),
                part(document, spans, "content"),
                row.within() == null ? null : places.get(row.within()),
                row.confidence());
    }

    private static List<Span> part(KeptDocument document, Map<String, List<int[]>> spans, String part) {
        return spans.getOrDefault(part, List.of()).stream()
                .map(span -> document.span(span[0], span[1]))
                .toList();
    }

    private static @Nullable Circumstances circumstances(
            StatementRow row, KeptDocument document, List<Speaker> addressees) {
        if (row.act() == null || row.medium() == null) {
            return null;
        }
        return new Circumstances(
                label(Act.class, row.act()),
                row.asserted(),
                label(Medium.class, row.medium()),
                row.saidOn() == null ? null : Dates.partial(row.saidOn()),
                addressees,
                row.conditionStart() == null ? null : document.span(row.conditionStart(), row.conditionEnd()));
    }

    private Map<Long, Map<String, List<int[]>>> spans(String numbers) {
        Map<Long, Map<String, List<int[]>>> spans = new HashMap<>();
        handle.createQuery("SELECT statement, part, span_start, span_end FROM statement_span WHERE statement IN ("
                        + numbers + ") ORDER BY statement, part, ordinal")
                .map((row, context) -> spans.computeIfAbsent(row.getLong(1), number -> new HashMap<>())
                        .computeIfAbsent(row.getString(2), part -> new ArrayList<>())
                        .add(new int[] {row.getInt(3), row.getInt(4)}))
                .list();
        return spans;
    }

    private Map<Long, Map<String, List<Speaker>>> speakers(String numbers) {
        Map<Long, Map<String, List<Speaker>>> speakers = new HashMap<>();
        handle.createQuery(
                        "SELECT * FROM speaker WHERE statement IN (" + numbers + ") ORDER BY statement, part, ordinal")
                .map((row, context) -> speakers.computeIfAbsent(row.getLong("statement"), number -> new HashMap<>())
                        .computeIfAbsent(row.getString("part"), part -> new ArrayList<>())
                        .add(new Speaker(
                                row.getString("name"),
                                label(SpeakerType.class, row.getString("type")),
                                row.getString("role"),
                                row.getString("entity"),
                                label(MentionKind.class, row.getString("mention")),
                                row.getDouble("confidence"))))
                .list();
        return speakers;
    }

    private Map<Long, List<Link>> links(String numbers, String some) {
        return ByNumber.all(
                handle.createQuery("SELECT statement, relation, to_id, confidence FROM link WHERE statement IN ("
                        + numbers + ")" + some + " ORDER BY statement, ordinal"),
                (row, context) ->
                        new Link(label(Relation.class, row.getString(2)), row.getString(3), row.getDouble(4)));
    }

    /** The value of an enum that is written so in the record. */
    static <E extends Enum<E>> E label(Class<E> values, String label) {
        return Enum.valueOf(values, label.toUpperCase(Locale.ROOT));
    }
}
