// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Link;
import org.onrecord.statement.Statement;

/**
 * What people correct. The tables of statements always hold the corrected record, so that whatever reads, searches or
 * counts them sees it; what the program had read is kept beside, and corrections are made to that anew whenever one
 * comes, goes, or the document is read again. For one thread, inside of one transaction that writes.
 */
final class Corrections {

    private final Handle handle;
    private final Dialect dialect;
    private final CorrectionRows rows;

    Corrections(Handle handle, Dialect dialect) {
        this.handle = handle;
        this.dialect = dialect;
        this.rows = new CorrectionRows(handle);
    }

    /**
     * Makes a change to the current version of a document.
     *
     * @throws OutdatedException if the statement is not there as it was, or one that is added is
     * @throws IllegalArgumentException if a link that is added leads to no statement of the record
     */
    Correction make(String document, Change wish, Signature by) throws OutdatedException {
        new Counters(handle).revision();
        KeptDocument current = current(document);
        Change change = withoutAcross(wish);
        requireAsSeen(current, change);
        requireKnown(change);
        long number = rows.insert(current, change, by);
        apply(document);
        return listed(rows.of(number).stream().toList()).get(0);
    }

    /** A change that leaves links aside that were found by comparing documents, as the record finds these anew. */
    private Change withoutAcross(Change change) {
        List<Link> across = new AcrossLinks(handle).of(change.statement().id());
        return new Change(without(across, change.was()), without(across, change.becomes()));
    }

    private static @Nullable Statement without(List<Link> links, @Nullable Statement statement) {
        return statement == null
                ? null
                : statement.withLinks(statement.links().stream()
                        .filter(link -> !links.contains(link))
                        .toList());
    }

    private KeptDocument current(String document) throws OutdatedException {
        return new DocumentLoader(handle)
                .current(document)
                .orElseThrow(() -> new OutdatedException(document + ": is not in the record"));
    }

    private void requireAsSeen(KeptDocument current, Change change) throws OutdatedException {
        String id = change.statement().id();
        Optional<Statement> now = new StatementLoader(handle)
                .own(current).stream()
                        .map(StatementLoader.Kept::statement)
                        .filter(statement -> statement.id().equals(id))
                        .findFirst()
                        .map(statement -> statement.withWithin(statement.within(), null));
        if (!now.equals(Optional.ofNullable(change.was()))) {
            throw new OutdatedException(
                    change.was() == null
                            ? id + ": is in the record already"
                            : id + ": was changed meanwhile; look at it again");
        }
    }

    private void requireKnown(Change change) {
        if (change.becomes() == null) {
            return;
        }
        List<Link> known = change.was() == null ? List.of() : change.was().links();
        for (Link link : change.becomes().links()) {
            if (!known.contains(link) && !isKnown(link.to())) {
                throw new IllegalArgumentException("no statement '" + link.to() + "' in the record to link to");
            }
        }
    }

    private boolean isKnown(String statement) {
        return handle.createQuery("SELECT count(*) FROM statement WHERE id = :id")
                        .bind("id", statement)
                        .mapTo(Integer.class)
                        .one()
                > 0;
    }

    /**
     * Takes a correction back.
     *
     * @throws OutdatedException if there is none with this number, if it was undone before, or if a later one builds on it
     */
    Correction undo(long number, Signature by) throws OutdatedException {
        new Counters(handle).revision();
        CorrectionRows.Row row =
                rows.of(number).orElseThrow(() -> new OutdatedException("there is no correction " + number));
        if (row.undone() != null) {
            throw new OutdatedException("correction " + number + " was undone before");
        }
        String document = Objects.requireNonNull(documents(List.of(row)).get(row.version()))
                .document()
                .id();
        for (CorrectionRows.Row other : rows.of(document)) {
            if (other.number() > number
                    && other.undone() == null
                    && other.statement().equals(row.statement())) {
                throw new OutdatedException(
                        "correction " + other.number() + " builds on correction " + number + "; undo that first");
            }
        }
        rows.markUndone(number, by);
        apply(document);
        return listed(rows.of(number).stream().toList()).get(0);
    }

    /** Makes all versions of a document what its corrections make of them. */
    private void apply(String document) {
        for (KeptDocument version : new DocumentLoader(handle).versions(document)) {
            List<Statement> kept = new StatementLoader(handle)
                    .own(version).stream().map(StatementLoader.Kept::statement).toList();
            List<Statement> corrected =
                    corrected(version, rows.uncorrected(version).orElse(kept));
            if (!corrected.equals(kept)) {
                rewrite(version, corrected);
            }
        }
    }

    private void rewrite(KeptDocument version, List<Statement> statements) {
        ArticleRecord record = new ArticleRecord(version.document(), new EntityLoader(handle).of(version), statements);
        Across across = new Across(handle);
        if (version.version().current()) {
            across.remove(version.key());
        }
        handle.createUpdate("DELETE FROM statement WHERE version = :version")
                .bind("version", version.key())
                .execute();
        Counters counters = new Counters(handle);
        long first = counters.statements(statements.size());
        new ContentWriter(handle, dialect, record, version.key()).writeStatements(first);
        if (version.version().current()) {
            new FacetRows(handle).clear(version.key(), counters.revision());
            across.put(version.key(), counters.revision(), first, record);
            across.finish();
        }
    }

    /**
     * What is to be kept of a version, of which the program has read these statements. They are kept beside, where they
     * differ from that.
     */
    List<Statement> corrected(KeptDocument version, List<Statement> read) {
        List<Statement> corrected = replayed(version, read);
        if (corrected.equals(read)) {
            rows.dropUncorrected(version);
        } else {
            rows.putUncorrected(version, read);
        }
        return corrected;
    }

    /** The statements of a version after all corrections that hold and whose words stand in it. */
    List<Statement> replayed(KeptDocument version, List<Statement> read) {
        List<CorrectionRows.Row> holding = rows.of(version.document().id()).stream()
                .filter(row -> row.undone() == null)
                .toList();
        Map<Long, KeptDocument> homes = documents(holding);
        List<Change> changes = holding.stream()
                .map(row -> relocated(row, Objects.requireNonNull(homes.get(row.version())), version))
                .flatMap(Optional::stream)
                .toList();
        return new Replay(read).after(changes);
    }

    private static Optional<Change> relocated(CorrectionRows.Row row, KeptDocument home, KeptDocument version) {
        return new Relocation(home.document().text(), version.document().text()).of(row.change(home));
    }

    private Map<Long, KeptDocument> documents(List<CorrectionRows.Row> of) {
        return new DocumentLoader(handle)
                .byKey(of.stream().map(CorrectionRows.Row::version).distinct().toList());
    }

    /** All corrections of a document, the last one first. */
    List<Correction> of(String document) {
        List<CorrectionRows.Row> found = new ArrayList<>(rows.of(document));
        Collections.reverse(found);
        return listed(found);
    }

    /** The latest corrections of all documents before a number, the last one first. */
    List<Correction> before(long number, int limit) {
        return listed(rows.before(number, limit));
    }

    private List<Correction> listed(List<CorrectionRows.Row> of) {
        Map<Long, KeptDocument> homes = documents(of);
        Map<String, KeptDocument> currents = new HashMap<>();
        return of.stream()
                .map(row -> correction(row, Objects.requireNonNull(homes.get(row.version())), currents))
                .toList();
    }

    private Correction correction(CorrectionRows.Row row, KeptDocument home, Map<String, KeptDocument> currents) {
        KeptDocument current = currents.computeIfAbsent(home.document().id(), this::currentOf);
        return new Correction(
                row.number(),
                home.document(),
                home.version().number(),
                row.change(home),
                row.made(),
                row.undone(),
                relocated(row, home, current).isPresent());
    }

    private KeptDocument currentOf(String document) {
        return new DocumentLoader(handle).current(document).orElseThrow();
    }
}
