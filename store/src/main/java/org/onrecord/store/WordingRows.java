// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.across.QuotationKeys;
import org.onrecord.corpus.Wording;
import org.onrecord.document.PublicationDate;

/**
 * The tables {@code wording} and {@code wording_key}: what statements of current versions give in their speakers' own words.
 * For one thread, inside of one transaction.
 */
final class WordingRows {

    private static final QuotationKeys KEYS = new QuotationKeys();
    /** So many of those that share the most keys are compared word by word. */
    private static final int MOST_SHARING = 64;

    private static final String SELECT = """
            SELECT wording.*, statement.id, statement.version, document.id AS document, version.published
            FROM wording
            JOIN statement ON statement.number = wording.statement
            JOIN version ON version.key = statement.version
            JOIN document ON document.key = version.document
            """;

    private final Handle handle;

    WordingRows(Handle handle) {
        this.handle = handle;
    }

    /**
     * A wording of the record.
     *
     * @param number of the statement
     * @param version key of the version that it stands in
     * @param appeared when its document did
     * @param first number of the statement that first gave the same utterance; absent where this one does
     */
    record Row(
            long number,
            long version,
            Wording wording,
            Appeared appeared,
            @Nullable Long first) {}

    /** @param numbers of the statements, by their ids */
    void put(List<Wording> wordings, Map<String, Long> numbers) {
        if (wordings.isEmpty()) {
            return;
        }
        try (PreparedBatch rows = handle.prepareBatch("INSERT INTO wording (statement, text) VALUES (?, ?)");
                PreparedBatch keys = handle.prepareBatch("INSERT INTO wording_key (key, statement) VALUES (?, ?)")) {
            for (Wording wording : wordings) {
                long number = Objects.requireNonNull(numbers.get(wording.statement()));
                rows.add(number, wording.text());
                KEYS.of(wording).forEach(key -> keys.add(key, number));
            }
            rows.execute();
            keys.execute();
        }
    }

    /** Takes those of a version out. */
    void clear(List<Row> rows) {
        for (Row row : rows) {
            handle.createUpdate("DELETE FROM wording_key WHERE statement = :number AND key IN ("
                            + DocumentLoader.joined(KEYS.of(row.wording())) + ")")
                    .bind("number", row.number())
                    .execute();
        }
        handle.execute("DELETE FROM wording WHERE statement IN ("
                + DocumentLoader.joined(rows.stream().map(Row::number).toList()) + ")");
    }

    List<Row> of(long version) {
        return rows("WHERE statement.version = " + version);
    }

    List<Row> byNumber(Collection<Long> numbers) {
        return rows("WHERE wording.statement IN (" + DocumentLoader.joined(numbers) + ")");
    }

    /** Those whose utterance was first given by one of these. */
    List<Row> following(Collection<Long> numbers) {
        return rows("WHERE wording.first IN (" + DocumentLoader.joined(numbers) + ")");
    }

    /** Those of other documents that share keys with one, the most first. */
    List<Row> sharing(Wording wording) {
        Set<Long> keys = KEYS.of(wording);
        if (keys.isEmpty()) {
            return List.of();
        }
        List<Long> numbers = handle.createQuery("SELECT statement FROM wording_key WHERE key IN ("
                        + DocumentLoader.joined(keys) + ") GROUP BY statement ORDER BY count(*) DESC, statement LIMIT "
                        + MOST_SHARING)
                .mapTo(Long.class)
                .list();
        return byNumber(numbers).stream()
                .filter(row -> !row.wording().document().equals(wording.document()))
                .toList();
    }

    void follow(long number, @Nullable Long first) {
        handle.createUpdate("UPDATE wording SET first = :first WHERE statement = :number")
                .bind("first", first)
                .bind("number", number)
                .execute();
    }

    private List<Row> rows(String where) {
        List<Row> silent = handle.createQuery(SELECT + where + " ORDER BY wording.statement")
                .map((row, context) -> {
                    long first = row.getLong("first");
                    Long known = row.wasNull() ? null : first;
                    String published = row.getString("published");
                    String document = row.getString("document");
                    return new Row(
                            row.getLong("statement"),
                            row.getLong("version"),
                            new Wording(row.getString("id"), document, row.getString("text"), List.of()),
                            Appeared.of(published == null ? null : PublicationDate.parse(published), document),
                            known);
                })
                .list();
        Map<Long, List<String>> speakers = speakers(silent);
        return silent.stream()
                .map(row -> spokenBy(row, speakers.getOrDefault(row.number(), List.of())))
                .toList();
    }

    private Map<Long, List<String>> speakers(List<Row> rows) {
        return ByNumber.all(
                handle.createQuery("SELECT statement, name FROM speaker WHERE part = 'speaker' AND statement IN ("
                        + DocumentLoader.joined(rows.stream().map(Row::number).collect(Collectors.toSet()))
                        + ") ORDER BY statement, ordinal"),
                (row, context) -> row.getString(2));
    }

    private static Row spokenBy(Row row, List<String> speakers) {
        Wording silent = row.wording();
        Wording wording = new Wording(silent.statement(), silent.document(), silent.text(), speakers);
        return new Row(row.number(), row.version(), wording, row.appeared(), row.first());
    }
}
