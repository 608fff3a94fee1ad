// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.statement.ArticleRecord;

/** Puts records into the database. For one thread, inside of one transaction that writes. */
final class ArticleWriter {

    private final Handle handle;
    private final Dialect dialect;
    private final Counters counters;

    ArticleWriter(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
        this.counters = new Counters(handle);
    }

    /**
     * What no database keeps: NUL and halves of surrogate pairs.
     *
     * @throws IllegalArgumentException if there is such a character; names the document and the place
     */
    static void requireKeepable(Document document) {
        String text = document.text();
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int character = text.codePointAt(at);
            if (character == 0 || Character.getType(character) == Character.SURROGATE) {
                throw new IllegalArgumentException(String.format(
                        Locale.ROOT, "%s: U+%04X at offset %d cannot be kept", document.id(), character, at));
            }
        }
    }

    /** Adds a record whose document is not yet there in this form. */
    Addition add(ArticleRecord given, Reading reading) throws DeletedDocumentException {
        long revision = counters.revision();
        new Deletions(handle).refuse(given.document());
        List<KeptDocument> versions =
                new DocumentLoader(handle).versions(given.document().id());
        ArticleRecord record =
                new ArticleRecord(described(versions, given.document()), given.entities(), given.statements());
        Optional<KeptDocument> same = sameText(versions, record.document());
        if (same.isPresent() && isUnchanged(same.get(), record.document(), reading)) {
            return Addition.UNCHANGED;
        }
        Across across = new Across(handle);
        retire(versions, across);
        long version = same.isPresent()
                ? replace(same.get(), record.document(), reading)
                : insertVersion(record.document(), versions.size() + 1, reading);
        write(corrected(record, version), version, revision, across);
        return same.isPresent()
                ? Addition.READ_ANEW
                : versions.isEmpty() ? Addition.NEW_DOCUMENT : Addition.NEW_VERSION;
    }

    private ArticleRecord corrected(ArticleRecord record, long version) {
        KeptDocument kept = Objects.requireNonNull(
                new DocumentLoader(handle).byKey(List.of(version)).get(version));
        return new ArticleRecord(
                record.document(),
                record.entities(),
                new Corrections(handle, dialect).corrected(kept, record.statements()));
    }

    private void write(ArticleRecord record, long version, long revision, Across across) {
        long first = counters.statements(record.statements().size());
        new ContentWriter(handle, dialect, record, version).write(first);
        across.put(version, revision, first, record);
        across.finish();
    }

    /** Whether a document is there with this text, read in this way, and described as it is now. */
    static boolean isUnchanged(KeptDocument kept, Document document, Reading reading) {
        return kept.version().current()
                && kept.compared()
                && kept.version().reading().equals(reading)
                && description(kept.document()).equals(description(described(List.of(kept), document)));
    }

    /** A document with what is known of the same text where it says nothing. */
    static Document described(List<KeptDocument> versions, Document document) {
        return sameText(versions, document)
                .map(kept -> document.publication().orElse(kept.document().publication()))
                .map(known -> new Document(document.id(), document.text(), known, document.posts()))
                .orElse(document);
    }

    /** When a page says that it was changed last says little where its text is the same. */
    private static Publication description(Document document) {
        return document.publication().withModified(null);
    }

    static Optional<KeptDocument> sameText(List<KeptDocument> versions, Document document) {
        return versions.stream()
                .filter(kept -> kept.document().text().equals(document.text()))
                .findFirst();
    }

    /** What was current is no longer found. */
    private void retire(List<KeptDocument> versions, Across across) {
        for (KeptDocument kept : versions) {
            if (kept.version().current()) {
                handle.createUpdate("UPDATE version SET current = 0 WHERE key = :key")
                        .bind("key", kept.key())
                        .execute();
                across.remove(kept.key());
                new FacetRows(handle).clear(kept.key(), counters.revision());
            }
        }
    }

    private long replace(KeptDocument kept, Document document, Reading reading) {
        for (String table : List.of("statement", "entity", "post")) {
            handle.createUpdate("DELETE FROM " + table + " WHERE version = :version")
                    .bind("version", kept.key())
                    .execute();
        }
        bind(handle.createUpdate("""
                        UPDATE version SET current = 1, across = 1, url = :url, outlet = :outlet, title = :title, byline = :byline,
                          published = :published, modified = :modified, dateline = :dateline, language = :language,
                          program = :program, model = :model
                        WHERE key = :key
                        """), document.publication(), reading)
                .bind("key", kept.key())
                .execute();
        return kept.key();
    }

    private long insertVersion(Document document, int number, Reading reading) {
        return bind(handle.createQuery("""
                        INSERT INTO version (key, document, number, current, across, text, text_hash, url, outlet, title, byline,
                          published, modified, dateline, language, program, model, added)
                        VALUES ((SELECT coalesce(max(key), 0) + 1 FROM version), :document, :number, 1, 1, :text, :hash, :url,
                          :outlet, :title, :byline, :published, :modified, :dateline, :language, :program, :model, :added)
                        RETURNING key
                        """), document.publication(), reading)
                .bind("document", documentKey(document.id()))
                .bind("number", number)
                .bind("text", document.text())
                .bind("hash", TextHash.of(document.text()))
                .bind("added", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .mapTo(Long.class)
                .one();
    }

    private long documentKey(String id) {
        return handle.createQuery("SELECT key FROM document WHERE id = :id")
                .bind("id", id)
                .mapTo(Long.class)
                .findOne()
                .orElseGet(() -> insertDocument(id));
    }

    private long insertDocument(String id) {
        return handle.createQuery("""
                        INSERT INTO document (key, id) VALUES ((SELECT coalesce(max(key), 0) + 1 FROM document), :id)
                        RETURNING key
                        """).bind("id", id).mapTo(Long.class).one();
    }

    private static <S extends SqlStatement<S>> S bind(S statement, Publication publication, Reading reading) {
        return statement
                .bind("url", publication.url())
                .bind("outlet", publication.outlet())
                .bind("title", publication.title())
                .bind("byline", publication.byline())
                .bind("published", text(publication.published()))
                .bind("modified", text(publication.modified()))
                .bind("dateline", publication.dateline())
                .bind("language", publication.language())
                .bind("program", reading.program())
                .bind("model", reading.model());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
