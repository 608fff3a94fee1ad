// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.document.Document;
import org.onrecord.statement.ArticleRecord;

/**
 * The record of many documents, kept in a database: one SQLite file, or a PostgreSQL server.
 *
 * <p>Each change is one transaction: a program that is stopped at any moment leaves every document either whole or not at
 * all. Several programs may read and write the same record at the same time; writers wait for each other. Safe to share
 * between threads until it is closed.
 */
public final class RecordStore implements AutoCloseable {

    private static final String JDBC = "jdbc:";
    private static final String SQLITE = "jdbc:sqlite:";

    private final Database database;
    private final SearchIndex index = new SearchIndex();

    private RecordStore(Database database) {
        this.database = database;
    }

    /**
     * Opens a record. One that is not there is made; one that an earlier version of the program has made is brought up to
     * date.
     *
     * @param location a file, or the address of a PostgreSQL database, {@code jdbc:postgresql://host/name?user=…}
     * @throws StoreException if it cannot be opened
     * @throws IllegalArgumentException if it is the address of another kind of database
     */
    public static RecordStore open(String location) throws StoreException {
        return new RecordStore(Database.open(dialect(location)));
    }

    private static Dialect dialect(String location) {
        if (location.startsWith("jdbc:postgresql:")) {
            return new Postgres(location);
        }
        if (location.startsWith(JDBC) && !location.startsWith(SQLITE)) {
            throw new IllegalArgumentException("'" + location
                    + "' is neither a file nor the address of a PostgreSQL database, jdbc:postgresql://…");
        }
        return new Sqlite(Path.of(location.startsWith(SQLITE) ? location.substring(SQLITE.length()) : location));
    }

    /**
     * Whether a document is there as it is: the same text, described in the same way, and read by the same program and
     * model. Adding its record would then change nothing, and it need not be read. When it was last modified does not count.
     */
    public boolean holds(Document document, Reading reading) throws StoreException {
        return database.read(
                handle -> ArticleWriter.sameText(new DocumentLoader(handle).versions(document.id()), document)
                        .filter(kept -> ArticleWriter.isUnchanged(kept, document, reading))
                        .isPresent());
    }

    /**
     * Adds the record of a document, with all that belongs to it or not at all. If the document is there with another text,
     * that is kept as an earlier version. If it is there with this text, what was read of it is replaced.
     *
     * @param reading by what it was read
     */
    public Addition add(ArticleRecord record, Reading reading) throws StoreException {
        return database.write(handle -> new ArticleWriter(handle, database.dialect()).add(record, reading));
    }

    /** The current version of a document; empty if the document is not in the record. */
    public Optional<StoredArticle> article(String document) throws StoreException {
        return database.read(handle -> new DocumentLoader(handle)
                .versions(document).stream()
                        .filter(kept -> kept.version().current())
                        .findFirst()
                        .map(kept -> article(handle, kept)));
    }

    /** A version of a document by its number; empty if there is none. */
    public Optional<StoredArticle> article(String document, int version) throws StoreException {
        return database.read(handle -> new DocumentLoader(handle)
                .versions(document).stream()
                        .filter(kept -> kept.version().number() == version)
                        .findFirst()
                        .map(kept -> article(handle, kept)));
    }

    private static StoredArticle article(Handle handle, KeptDocument kept) {
        return new StoredArticle(
                kept.version(),
                new ArticleRecord(
                        kept.document(), new EntityLoader(handle).of(kept), new StatementLoader(handle).of(kept)));
    }

    /** All versions of a document, the first one first; empty if it is not in the record. */
    public List<DocumentVersion> versions(String document) throws StoreException {
        return database.read(handle -> new DocumentLoader(handle)
                .versions(document).stream().map(KeptDocument::version).toList());
    }

    /** A statement by its id, of any version, with the document that it stands in; empty if there is none. */
    public Optional<Hit> statement(String id) throws StoreException {
        return database.read(handle -> {
            List<Long> number = handle.createQuery("SELECT number FROM statement WHERE id = :id")
                    .bind("id", id)
                    .mapTo(Long.class)
                    .list();
            return search(handle).hits(number).stream().findFirst();
        });
    }

    /**
     * Finds statements of the current versions of all documents.
     *
     * @throws IllegalArgumentException if {@code request.after()} does not come from a page in the same order
     */
    public SearchPage search(Query query, PageRequest request) throws StoreException {
        return database.read(handle -> search(handle).page(query, request));
    }

    private Search search(Handle handle) {
        return new Search(handle, index.at(handle), words -> database.dialect().containing(handle, words));
    }

    /** Lets go of the database. */
    @Override
    public void close() {
        database.close();
    }
}
