// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.onrecord.corpus.PeopleEdit;
import org.onrecord.corpus.PeopleEdit.Merge;
import org.onrecord.corpus.PeopleEdit.Rename;
import org.onrecord.corpus.PeopleEdit.Split;
import org.onrecord.statement.SpeakerType;

/**
 * Who is who in the record: the people and bodies that its documents name, and what people have decided on them. Decisions
 * are kept for good and in order; whatever is added later, they hold. Safe to share between threads.
 */
public final class RecordedPeople {

    private final Database database;

    RecordedPeople(Database database) {
        this.database = database;
    }

    /** Those with these ids, in any order; ids that nobody has are passed over. */
    public List<RecordedPerson> find(Collection<String> ids) throws StoreException {
        return ids.isEmpty() ? List.of() : database.read(handle -> find(handle, ids));
    }

    /** Those whom a facet counts, by their ids; without those who are known by a name in one document only. */
    public Map<String, RecordedPerson> of(Facet facet) throws StoreException {
        Map<String, RecordedPerson> people = new HashMap<>();
        List<String> ids = facet.values().stream()
                .map(Facet.Value::person)
                .filter(Objects::nonNull)
                .toList();
        find(ids).forEach(person -> people.put(person.id(), person));
        return people;
    }

    private static List<RecordedPerson> find(Handle handle, Collection<String> ids) {
        Map<Long, List<RecordedPerson.Held>> roles = roles(handle, ids);
        return handle.createQuery("""
                        SELECT number, id, type, name, names,
                          (SELECT count(DISTINCT version) FROM profile WHERE person = number) AS documents
                        FROM identity WHERE id IN (<ids>)
                        """)
                .bindList("ids", List.copyOf(ids))
                .map((row, context) -> new RecordedPerson(
                        row.getString("id"),
                        StatementLoader.label(SpeakerType.class, row.getString("type")),
                        row.getString("name"),
                        List.of(row.getString("names").split("\n", -1)),
                        roles.getOrDefault(row.getLong("number"), List.of()),
                        row.getInt("documents")))
                .list();
    }

    private static Map<Long, List<RecordedPerson.Held>> roles(Handle handle, Collection<String> ids) {
        return ByNumber.all(
                handle.createQuery("""
                        SELECT person, profile.role, min(nullif(day, 0)), max(day), count(DISTINCT version) FROM identity
                        JOIN profile ON person = number
                        WHERE id IN (<ids>) GROUP BY person, profile.role
                        ORDER BY person, 3, profile.role
                        """).bindList("ids", List.copyOf(ids)),
                (row, context) -> new RecordedPerson.Held(
                        row.getString(2), Dates.dayText(row.getInt(3)), Dates.dayText(row.getInt(4)), row.getInt(5)));
    }

    /** What people decided, in order, also what was undone. */
    public List<RecordedEdit> edits() throws StoreException {
        return database.read(handle -> new EditRows(handle).all());
    }

    /**
     * Keeps a decision, and shows everybody as it wants it. Which statements dispute, support or answer those of other
     * documents hangs on who makes them, and is found anew for the documents of whoever is now somebody else.
     *
     * @param by who decides, and why; kept with it
     * @return its number
     * @throws IllegalArgumentException if it speaks of somebody who is not in the record, or of documents in which they are
     *     not, or undoes nothing; the message names them
     * @throws OutdatedException if it undoes what is undone
     */
    public int decide(PeopleEdit edit, Signature by) throws StoreException, OutdatedException {
        return database.write(handle -> {
            new Counters(handle).revision();
            return decide(handle, edit, by);
        });
    }

    /**
     * Keeps a decision on somebody whom whoever decides has seen.
     *
     * @param seen as they were then
     * @throws OutdatedException if they are others by now, or if the decision undoes what is undone
     * @see #decide(PeopleEdit, Signature)
     */
    public int decide(PeopleEdit edit, RecordedPerson seen, Signature by) throws StoreException, OutdatedException {
        return database.write(handle -> {
            new Counters(handle).revision();
            if (!find(handle, List.of(seen.id())).contains(seen)) {
                throw new OutdatedException("'" + seen.id() + "' was changed meanwhile; look again, then decide");
            }
            return decide(handle, edit, by);
        });
    }

    private static int decide(Handle handle, PeopleEdit edit, Signature by) throws OutdatedException {
        require(handle, edit);
        int number = new EditRows(handle).add(edit, by);
        new Across(handle).replay();
        return number;
    }

    /** An id like this one that nobody has: {@code ada-holm-2}. */
    public String free(String id) throws StoreException {
        return database.read(handle -> {
            Set<String> mentioned = new EditRows(handle).mentioned();
            IdentityRows identities = new IdentityRows(handle);
            int number = 2;
            while (identities.has(id + "-" + number) || mentioned.contains(id + "-" + number)) {
                number++;
            }
            return id + "-" + number;
        });
    }

    private static void require(Handle handle, PeopleEdit edit) throws OutdatedException {
        if (edit instanceof Merge merge) {
            requireKnown(handle, merge.from());
            requireKnown(handle, merge.into());
        } else if (edit instanceof Split split) {
            requireIn(handle, split);
        } else if (edit instanceof Rename rename) {
            requireKnown(handle, rename.identity());
        } else if (edit instanceof PeopleEdit.Undo undo) {
            requireHolding(undo.edit(), new EditRows(handle).all());
        }
    }

    private static void requireHolding(int place, List<RecordedEdit> edits) throws OutdatedException {
        if (place < 0 || place >= edits.size()) {
            throw new IllegalArgumentException("there is no decision " + (place + 1) + " to undo");
        }
        if (edits.get(place).undone()) {
            throw new OutdatedException("decision " + (place + 1) + " was undone before");
        }
    }

    private static int requireKnown(Handle handle, String id) {
        Integer number = new IdentityRows(handle).number(id);
        if (number == null) {
            throw new IllegalArgumentException("nobody in the record is '" + id + "'");
        }
        return number;
    }

    private static void requireIn(Handle handle, Split split) {
        List<String> documents = new ProfileRows(handle)
                .shown(requireKnown(handle, split.from())).stream()
                        .map(ProfileRows.Row::document)
                        .toList();
        for (String document : split.documents()) {
            if (!documents.contains(document)) {
                throw new IllegalArgumentException("'" + split.from() + "' is not in the document '" + document + "'");
            }
        }
    }
}
