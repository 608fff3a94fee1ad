// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Statement;
import org.onrecord.store.Inspection.Fault;

/** Looks whether a record is sound: the database itself, and that what it holds twice agrees. Made for one inspection. */
final class Inspector {

    private static final Pattern ID = Pattern.compile("st-[0-9a-f]{16}");

    private final Database database;
    private final List<Fault> faults = new ArrayList<>();
    private final Set<String> documents = new HashSet<>();
    private int statements;

    Inspector(Database database) {
        this.database = database;
    }

    Inspection inspect() throws StoreException {
        database.use(database.dialect()::faults).forEach(problem -> faults.add(new Fault("database", problem)));
        List<Long> versions = database.read(handle -> handle.createQuery("SELECT key FROM version ORDER BY key")
                .mapTo(Long.class)
                .list());
        for (long version : versions) {
            database.read(handle -> inspect(handle, version));
        }
        return new Inspection(documents.size(), statements, faults);
    }

    /** @return whether the version is still there */
    private boolean inspect(Handle handle, long key) {
        String place = "version " + key;
        try {
            KeptDocument kept = new DocumentLoader(handle).byKey(List.of(key)).get(key);
            if (kept == null) {
                return false;
            }
            place = kept.document().id() + ", version " + kept.version().number();
            inspect(handle, kept, place);
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            faults.add(new Fault(place, "cannot be read: " + unreadable.getMessage()));
        }
        return true;
    }

    private void inspect(Handle handle, KeptDocument kept, String place) {
        documents.add(kept.document().id());
        require(
                kept.version().textHash().equals(TextHash.of(kept.document().text())),
                place,
                "the text is not that of its hash");
        ArticleRecord record = RecordStore.record(handle, kept);
        statements += record.statements().size();
        Map<String, StatementText> words = words(handle, kept);
        for (Statement statement : record.statements()) {
            require(ID.matcher(statement.id()).matches(), place, "'" + statement.id() + "' is no id of a statement");
            require(
                    StatementText.of(statement, kept.document().text()).equals(words.get(statement.id())),
                    place,
                    "the words of " + statement.id() + " are not those of its spans");
            require(
                    statement.within() == null || statement.attribution().within() != null,
                    place,
                    statement.id() + " stands within " + statement.within() + ", which is not there");
        }
        inspectCorrections(handle, kept, place);
        inspectFacets(handle, kept, record, place);
    }

    private void inspectCorrections(Handle handle, KeptDocument kept, String place) {
        List<Statement> own = new StatementLoader(handle)
                .own(kept).stream().map(StatementLoader.Kept::statement).toList();
        List<Statement> read = new CorrectionRows(handle).uncorrected(kept).orElse(own);
        require(
                new Corrections(handle, database.dialect()).replayed(kept, read).equals(own),
                place,
                "what is kept is not what the corrections make of what was read");
    }

    private static Map<String, StatementText> words(Handle handle, KeptDocument kept) {
        return handle.createQuery("SELECT id, speakers, source, cue, content FROM statement WHERE version = :version")
                .bind("version", kept.key())
                .map((row, context) -> Map.entry(
                        row.getString(1),
                        new StatementText(row.getString(2), row.getString(3), row.getString(4), row.getString(5))))
                .collectToMap(Map.Entry::getKey, Map.Entry::getValue);
    }

    private void inspectFacets(Handle handle, KeptDocument kept, ArticleRecord record, String place) {
        List<PackedFacets> found = new FacetRows(handle).found(kept.key());
        boolean agree = kept.version().current()
                ? found.equals(List.of(PackedFacets.of(record, new ProfileRows(handle).who(kept.key()))))
                : found.isEmpty();
        require(agree, place, "what a search finds is not what is kept");
    }

    private void require(boolean sound, String place, String otherwise) {
        if (!sound) {
            faults.add(new Fault(place, Objects.requireNonNull(otherwise)));
        }
    }
}
