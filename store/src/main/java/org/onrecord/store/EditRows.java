// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.across.PeopleLedger;
import org.onrecord.corpus.PeopleEdit;
import org.onrecord.corpus.PeopleEdit.Merge;
import org.onrecord.corpus.PeopleEdit.Rename;
import org.onrecord.corpus.PeopleEdit.Split;
import org.onrecord.corpus.PeopleEdit.Undo;

/** The table {@code people_edit}: what people decided on who is who. For one thread, inside of one transaction. */
final class EditRows {

    private final Handle handle;

    EditRows(Handle handle) {
        this.handle = handle;
    }

    /** All of them, in order. */
    List<RecordedEdit> all() {
        List<Kept> kept = handle.createQuery("SELECT * FROM people_edit ORDER BY number")
                .map((row, context) -> new Kept(edit(row), signature(row)))
                .list();
        PeopleLedger ledger = new PeopleLedger(kept.stream().map(Kept::edit).toList());
        List<RecordedEdit> edits = new ArrayList<>();
        for (Kept one : kept) {
            int place = edits.size();
            edits.add(new RecordedEdit(place + 1, one.edit(), !ledger.holds(place), one.by()));
        }
        return edits;
    }

    private record Kept(PeopleEdit edit, Signature by) {}

    private static Signature signature(ResultSet row) throws SQLException {
        return new Signature(row.getString("author"), Instant.parse(row.getString("made")), row.getString("note"));
    }

    /** All of them, to be replayed. */
    PeopleLedger ledger() {
        return new PeopleLedger(all().stream().map(RecordedEdit::edit).toList());
    }

    /** Ids of the identities of which some edit speaks. */
    Set<String> mentioned() {
        Set<String> ids = new HashSet<>();
        all().forEach(edit -> mentioned(edit.edit()).forEach(ids::add));
        return ids;
    }

    private static Stream<String> mentioned(PeopleEdit edit) {
        if (edit instanceof Merge merge) {
            return Stream.of(merge.from(), merge.into());
        }
        if (edit instanceof Split split) {
            return Stream.of(split.from(), split.as());
        }
        return edit instanceof Rename rename ? Stream.of(rename.identity()) : Stream.of();
    }

    /** Keeps a decision; gives its number. */
    int add(PeopleEdit edit, Signature by) {
        int number = all().size() + 1;
        if (edit instanceof Merge merge) {
            insert(number, by, "merge", merge.from(), merge.into(), null, null);
        } else if (edit instanceof Split split) {
            String documents = String.join("\n", new TreeSet<>(split.documents()));
            insert(number, by, "split", split.from(), split.as(), documents, null);
        } else if (edit instanceof Rename rename) {
            insert(number, by, "rename", rename.identity(), rename.name(), null, null);
        } else if (edit instanceof Undo undo) {
            insert(number, by, "undo", null, null, null, undo.edit() + 1);
        }
        return number;
    }

    private void insert(int number, Signature by, String kind, @Nullable Object... values) {
        handle.createUpdate("""
                        INSERT INTO people_edit (number, kind, identity, other, documents, undone, author, made, note)
                        VALUES (:number, :kind, :identity, :other, :documents, :undone, :author, :made, :note)
                        """)
                .bind("number", number)
                .bind("kind", kind)
                .bind("identity", (String) values[0])
                .bind("other", (String) values[1])
                .bind("documents", (String) values[2])
                .bind("undone", (Integer) values[3])
                .bind("author", by.author())
                .bind("made", by.at().toString())
                .bind("note", by.note())
                .execute();
    }

    private static PeopleEdit edit(ResultSet row) throws SQLException {
        String identity = row.getString("identity");
        String other = row.getString("other");
        String kind = row.getString("kind");
        return switch (kind) {
            case "merge" -> new Merge(identity, other);
            case "split" ->
                new Split(
                        identity,
                        new HashSet<>(Arrays.asList(row.getString("documents").split("\n", -1))),
                        other);
            case "rename" -> new Rename(identity, other);
            case "undo" -> new Undo(row.getInt("undone") - 1);
            default -> throw new IllegalArgumentException("no edit is called '" + kind + "'");
        };
    }
}
