// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Mention;
import org.onrecord.statement.MentionKind;
import org.onrecord.statement.SpeakerType;

/** Reads of whom a version of a document speaks. For one thread, inside of one transaction. */
final class EntityLoader {

    private final Handle handle;

    EntityLoader(Handle handle) {
        this.handle = handle;
    }

    List<Entity> of(KeptDocument version) {
        Map<Long, List<String>> aliases = aliases(version);
        Map<Long, List<Mention>> mentions = mentions(version);
        return handle.createQuery("SELECT * FROM entity WHERE version = :version ORDER BY ordinal")
                .bind("version", version.key())
                .map((row, context) -> new Entity(
                        row.getString("id"),
                        row.getString("name"),
                        StatementLoader.label(SpeakerType.class, row.getString("type")),
                        row.getString("role"),
                        aliases.getOrDefault(row.getLong("ordinal"), List.of()),
                        mentions.getOrDefault(row.getLong("ordinal"), List.of()),
                        row.getString("people")))
                .list();
    }

    private Map<Long, List<String>> aliases(KeptDocument version) {
        return ByNumber.all(
                handle.createQuery("SELECT entity, alias FROM alias WHERE version = :version ORDER BY entity, ordinal")
                        .bind("version", version.key()),
                (row, context) -> row.getString(2));
    }

    private Map<Long, List<Mention>> mentions(KeptDocument version) {
        return ByNumber.all(
                handle.createQuery(
                                "SELECT entity, span_start, span_end, kind FROM mention WHERE version = :version ORDER BY entity, ordinal")
                        .bind("version", version.key()),
                (row, context) -> new Mention(
                        version.span(row.getInt(2), row.getInt(3)),
                        StatementLoader.label(MentionKind.class, row.getString(4))));
    }
}
