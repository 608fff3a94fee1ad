// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Document;
import org.onrecord.document.Post;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.document.Span;

/** Reads versions of documents out of the database. For one thread, inside of one transaction. */
final class DocumentLoader {

    private static final String SELECT =
            "SELECT version.*, document.id FROM version" + " JOIN document ON document.key = version.document WHERE ";

    private final Handle handle;

    DocumentLoader(Handle handle) {
        this.handle = handle;
    }

    /** All versions of a document, the first one first; empty if there is none. */
    List<KeptDocument> versions(String id) {
        return load(
                handle.createQuery(SELECT + "document.id = :id ORDER BY number").bind("id", id));
    }

    /** The current version of a document; empty if it is not in the record. */
    Optional<KeptDocument> current(String id) {
        return load(handle.createQuery(SELECT + "document.id = :id AND version.current = 1")
                        .bind("id", id))
                .stream()
                .findFirst();
    }

    /** The versions with these keys, by their keys. */
    Map<Long, KeptDocument> byKey(Collection<Long> keys) {
        Map<Long, KeptDocument> found = new HashMap<>();
        for (KeptDocument kept : load(handle.createQuery(SELECT + "version.key IN (" + joined(keys) + ")"))) {
            found.put(kept.key(), kept);
        }
        return found;
    }

    /** Numbers for a list in SQL; never an empty one. */
    static String joined(Collection<? extends Number> numbers) {
        StringBuilder list = new StringBuilder("-1");
        numbers.forEach(number -> list.append(',').append(number.longValue()));
        return list.toString();
    }

    private List<KeptDocument> load(Query query) {
        List<KeptDocument> plain = query.map((row, context) -> kept(row)).list();
        Map<Long, List<Post>> posts = posts(plain);
        return plain.stream()
                .map(kept -> withPosts(kept, posts.getOrDefault(kept.key(), List.of())))
                .toList();
    }

    private static KeptDocument kept(ResultSet row) throws SQLException {
        String text = row.getString("text");
        Document document = new Document(row.getString("id"), text, publication(row), List.of());
        return new KeptDocument(
                row.getLong("key"), version(row), row.getInt("across") == 1, document, CodePoints.of(text));
    }

    private static DocumentVersion version(ResultSet row) throws SQLException {
        return new DocumentVersion(
                row.getString("id"),
                row.getInt("number"),
                row.getInt("current") == 1,
                row.getString("text_hash"),
                new Reading(row.getString("program"), row.getString("model")),
                Instant.parse(row.getString("added")));
    }

    private static Publication publication(ResultSet row) throws SQLException {
        return new Publication(
                row.getString("url"),
                row.getString("outlet"),
                row.getString("title"),
                row.getString("byline"),
                date(row.getString("published")),
                date(row.getString("modified")),
                row.getString("dateline"),
                row.getString("language"));
    }

    private static @Nullable PublicationDate date(@Nullable String iso) {
        return iso == null ? null : PublicationDate.parse(iso);
    }

    private Map<Long, List<Post>> posts(List<KeptDocument> of) {
        Map<Long, KeptDocument> byKey = new HashMap<>();
        of.forEach(kept -> byKey.put(kept.key(), kept));
        Map<Long, List<Post>> posts = new HashMap<>();
        handle.createQuery("SELECT * FROM post WHERE version IN (" + joined(byKey.keySet())
                        + ") ORDER BY version, ordinal")
                .map((row, context) -> {
                    KeptDocument kept = Objects.requireNonNull(byKey.get(row.getLong("version")));
                    Span span = kept.span(row.getInt("span_start"), row.getInt("span_end"));
                    return posts.computeIfAbsent(kept.key(), key -> new ArrayList<>())
                            .add(post(row, span));
                })
                .list();
        return posts;
    }

    private static Post post(ResultSet row, Span span) throws SQLException {
        String posted = row.getString("posted");
        return new Post(
                row.getString("author"),
                row.getString("handle"),
                posted == null ? null : LocalDate.parse(posted),
                row.getString("url"),
                span);
    }

    private static KeptDocument withPosts(KeptDocument kept, List<Post> posts) {
        Document plain = kept.document();
        Document document = new Document(plain.id(), plain.text(), plain.publication(), posts);
        return new KeptDocument(kept.key(), kept.version(), kept.compared(), document, kept.codePoints());
    }
}
