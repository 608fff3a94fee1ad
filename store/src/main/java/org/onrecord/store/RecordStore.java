// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jdbi.v3.core.Handle;
import org.onrecord.document.Document;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Relation;

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
    private final RecordedPeople people;

    private RecordStore(Database database) {
        this.database = database;
        this.people = new RecordedPeople(database);
    }

    /**
     * Opens a record. One that is not there is made; one that an earlier version of the program has made is brought up to
     * date.
     *
     * @param location a file, or the address of a PostgreSQL database, {@code jdbc:postgresql://host/name?user=…}
     * @throws StoreException if it cannot be opened
     * @throws IllegalArgumentException if it is the address of another kind of database, or names no file that could be kept
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
        return new Sqlite(file(location.startsWith(SQLITE) ? location.substring(SQLITE.length()) : location));
    }

    /** What SQLite would keep in memory only, or under a name that it takes apart, is refused. */
    private static Path file(String name) {
        if (name.isBlank() || name.contains(":memory:") || name.startsWith("file:")) {
            throw new IllegalArgumentException("'" + name + "' names no file to keep a record in");
        }
        Path file = Path.of(name);
        if (Files.isDirectory(file)) {
            throw new IllegalArgumentException("'" + name + "' is a folder; name a file in it");
        }
        return file;
    }

    /**
     * Whether a document is there as it is: the same text, described in the same way, and read by the same program and
     * model. Adding its record would then change nothing, and it need not be read. When it was last modified does not count,
     * nor does what is not said of it.
     */
    public boolean holds(Document document, Reading reading) throws StoreException {
        return database.read(
                handle -> ArticleWriter.sameText(new DocumentLoader(handle).versions(document.id()), document)
                        .filter(kept -> ArticleWriter.isUnchanged(kept, document, reading))
                        .isPresent());
    }

    /** A document with what the record knows of its publication where it says nothing itself: of the same text. */
    public Document described(Document document) throws StoreException {
        return database.read(
                handle -> ArticleWriter.described(new DocumentLoader(handle).versions(document.id()), document));
    }

    /**
     * Adds the record of a document, with all that belongs to it or not at all. If the document is there with another text,
     * that is kept as an earlier version. If it is there with this text, what was read of it is replaced;
     * what is known of its publication stays where the new record says nothing.
     *
     * @param reading by what it was read
     * @throws DeletedDocumentException if a document with this id or this text was deleted
     * @throws IllegalArgumentException if the text holds NUL or half a surrogate pair, which databases do not keep
     */
    public Addition add(ArticleRecord record, Reading reading) throws StoreException, DeletedDocumentException {
        ArticleWriter.requireKeepable(record.document());
        return database.write(handle -> new ArticleWriter(handle, database.dialect()).add(record, reading));
    }

    /** Lets a document that was deleted, or one with the same text, be added again. */
    public void readmit(Document document) throws StoreException {
        database.write(handle -> {
            new Deletions(handle).forget(document);
            return document;
        });
    }

    /**
     * Takes a document out for good, with all its versions and all that hangs on them, as a source or a court may ask. Only
     * hashes of its id and texts are left, so that it is not added again by mistake. What was deleted is overwritten, which
     * takes a while in a large record; see {@code erase} of the databases.
     *
     * @return how many statements went, of all versions; empty if the document is not in the record
     */
    public OptionalInt delete(String document) throws StoreException {
        if (versions(document).isEmpty()) {
            return OptionalInt.empty();
        }
        int statements = database.write(handle -> new Deletions(handle).delete(document));
        database.use(handle -> {
            database.dialect().erase(handle);
            return handle;
        });
        return OptionalInt.of(statements);
    }

    /**
     * Copies the record into a file, as it stands at one moment; others may go on writing.
     *
     * @param file does not exist yet; appears when it is whole
     * @throws UnsupportedOperationException if the record is kept by a server, whose own tool does this; the message names it
     */
    public void backup(Path file) throws StoreException {
        new Backup(database).to(file);
    }

    /** Looks whether the record is sound: the database, its index of words, hashes, spans, ids and facets. */
    public Inspection check() throws StoreException {
        return new Inspector(database).inspect();
    }

    /** The current version of a document; empty if the document is not in the record. */
    public Optional<StoredArticle> article(String document) throws StoreException {
        return database.read(
                handle -> new DocumentLoader(handle).current(document).map(kept -> article(handle, kept)));
    }

    /** A version of a document by its number; empty if there is none. */
    public Optional<StoredArticle> article(String document, int version) throws StoreException {
        return database.read(handle -> new DocumentLoader(handle)
                .versions(document).stream()
                        .filter(kept -> kept.version().number() == version)
                        .findFirst()
                        .map(kept -> article(handle, kept)));
    }

    private StoredArticle article(Handle handle, KeptDocument kept) {
        List<StatementLoader.Kept> statements = new StatementLoader(handle).of(kept);
        Search search = search(handle);
        Map<String, String> people = new HashMap<>();
        statements.forEach(statement -> people.putAll(search.people(statement)));
        return new StoredArticle(kept.version(), record(handle, kept, statements), people);
    }

    static ArticleRecord record(Handle handle, KeptDocument kept) {
        return record(handle, kept, new StatementLoader(handle).of(kept));
    }

    private static ArticleRecord record(Handle handle, KeptDocument kept, List<StatementLoader.Kept> statements) {
        return new ArticleRecord(
                kept.document(),
                new EntityLoader(handle).of(kept),
                statements.stream().map(StatementLoader.Kept::statement).toList());
    }

    /** All versions of a document, the first one first; empty if it is not in the record. */
    public List<DocumentVersion> versions(String document) throws StoreException {
        return database.read(handle -> new DocumentLoader(handle)
                .versions(document).stream().map(KeptDocument::version).toList());
    }

    /** A number that is another one after each change of the record, by this program or another. */
    public long revision() throws StoreException {
        return database.read(handle -> new Counters(handle).lastRevision());
    }

    /** A statement by its id, of any version, with the document that it stands in; empty if there is none. */
    public Optional<Hit> statement(String id) throws StoreException {
        return database.read(handle -> {
            List<Hit> found = search(handle).withIds(List.of(id));
            return found.stream().findFirst();
        });
    }

    /** Statements by their ids, of any versions, each with its document, as far as they are there; in no order. */
    public List<Hit> statements(Collection<String> ids) throws StoreException {
        return database.read(handle -> search(handle).withIds(ids));
    }

    /**
     * Finds statements of the current versions of all documents.
     *
     * @throws IllegalArgumentException if {@code request.after()} does not come from a page in the same order
     */
    public SearchPage search(Query query, PageRequest request) throws StoreException {
        return database.read(handle -> search(handle).page(query, request));
    }

    /**
     * Finds statements of the current versions of all documents, all at once.
     *
     * @return for each document in which something is found, the ids of the statements found in it in the order of the text;
     *     documents in the order in which they were added
     */
    public Map<String, List<String>> find(Query query) throws StoreException {
        return database.read(handle -> search(handle).idsByDocument(query));
    }

    /** Ids of the first statements that a query finds, in an order: for those who need no more of them. */
    public List<String> ids(Query query, Sort sort, int limit) throws StoreException {
        return database.read(handle -> search(handle).ids(query, sort, limit));
    }

    /**
     * How the statements that a query finds are spread over time, and over the values of a field.
     *
     * @param most the most values to tell apart
     */
    public Timeline timeline(Query query, Facet.Field field, int most) throws StoreException {
        return database.read(handle -> search(handle).timeline(query, field, most));
    }

    /** Links between statements of these ids and statements of other documents, in either direction; of current versions. */
    public List<LinkedStatements> linksAcross(Collection<String> ids) throws StoreException {
        return database.read(handle -> new LinkReader(handle, search(handle)::hits).across(ids));
    }

    /**
     * Links of one relation that lead to statements of these ids, from current versions of any document.
     *
     * @param ids those that come first matter most
     * @param most the most links to give
     */
    public List<LinkedStatements> linksTo(List<String> ids, Relation relation, int most) throws StoreException {
        return database.read(handle -> new LinkReader(handle, search(handle)::hits).to(ids, relation, most));
    }

    /**
     * Corrects the record of a document. The correction holds for this reading of the document and for all later ones,
     * and for other texts of the document where its words still stand there, until it is undone. What the program read is kept beside.
     *
     * @return the correction, with its number
     * @throws OutdatedException if the document's current text has the statement in another form than {@code change.was()},
     *     does not have it, or has one already that is to be added
     */
    public Correction correct(String document, Change change, Signature by) throws StoreException, OutdatedException {
        return database.write(handle -> new Corrections(handle, database.dialect()).make(document, change, by));
    }

    /**
     * Takes a correction back; what the program read is then found again.
     *
     * @throws OutdatedException if there is none with this number, if it was undone before, or if a later one builds on it
     */
    public Correction undo(long number, Signature by) throws StoreException, OutdatedException {
        return database.write(handle -> new Corrections(handle, database.dialect()).undo(number, by));
    }

    /** All corrections of a document, undone ones too, the last one first. */
    public List<Correction> corrections(String document) throws StoreException {
        return database.read(handle -> new Corrections(handle, database.dialect()).of(document));
    }

    /**
     * The latest corrections of all documents, undone ones too, the last one first.
     *
     * @param before only those with a lower number
     * @param limit the most to give
     */
    public List<Correction> corrections(long before, int limit) throws StoreException {
        return database.read(handle -> new Corrections(handle, database.dialect()).before(before, limit));
    }

    /** Who is who, and what people have decided on that. */
    public RecordedPeople people() {
        return people;
    }

    /** Statements of other documents that quote the same utterance as one, in the order in which they appeared. */
    public List<Appearance> appearances(String statement) throws StoreException {
        return database.read(handle -> new QuotationReader(handle, search(handle)).appearances(statement));
    }

    /**
     * Utterances that several documents quote, those of most outlets first.
     *
     * @param query what at least one of the statements that quote it must meet
     * @param most how many to give at most
     */
    public List<Utterance> utterances(Query query, int most) throws StoreException {
        return database.read(handle -> {
            Search search = search(handle);
            return new QuotationReader(handle, search).utterances(search.matching(query), most);
        });
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
