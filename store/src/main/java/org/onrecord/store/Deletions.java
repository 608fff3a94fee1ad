// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.onrecord.document.Document;

/** Takes documents out for good, and knows them again by their hashes. For one thread, inside of one transaction. */
final class Deletions {

    private final Handle handle;

    Deletions(Handle handle) {
        this.handle = handle;
    }

    /**
     * Takes a document out with all that hangs on it. Links of other documents to its statements go too.
     *
     * @return how many statements are gone
     */
    int delete(String id) {
        Counters counters = new Counters(handle);
        counters.revision();
        List<KeptDocument> versions = new DocumentLoader(handle).versions(id);
        Across across = new Across(handle);
        int statements = 0;
        for (KeptDocument kept : versions) {
            remember(kept);
            across.remove(kept.key());
            new FacetRows(handle).clear(kept.key(), counters.revision());
            statements += deleteStatements(kept);
        }
        across.finish();
        handle.createUpdate("DELETE FROM document WHERE id = :id")
                .bind("id", id)
                .execute();
        return statements;
    }

    private int deleteStatements(KeptDocument kept) {
        handle.createUpdate("DELETE FROM link WHERE to_id IN (SELECT id FROM statement WHERE version = :version)")
                .bind("version", kept.key())
                .execute();
        return handle.createUpdate("DELETE FROM statement WHERE version = :version")
                .bind("version", kept.key())
                .execute();
    }

    private void remember(KeptDocument kept) {
        handle.createUpdate("INSERT INTO deleted (id_hash, text_hash, deleted) VALUES (:id, :text, :day)")
                .bind("id", TextHash.of(kept.document().id()))
                .bind("text", kept.version().textHash())
                .bind("day", LocalDate.now(ZoneOffset.UTC).toString())
                .execute();
    }

    /** @throws DeletedDocumentException if a document with this id or this text was deleted */
    void refuse(Document document) throws DeletedDocumentException {
        List<String> days = handle.createQuery("SELECT deleted FROM deleted WHERE id_hash = :id OR text_hash = :text")
                .bind("id", TextHash.of(document.id()))
                .bind("text", TextHash.of(document.text()))
                .mapTo(String.class)
                .list();
        if (!days.isEmpty()) {
            throw new DeletedDocumentException(document.id(), days.get(0));
        }
    }

    /** Lets a document in again. */
    void forget(Document document) {
        handle.createUpdate("DELETE FROM deleted WHERE id_hash = :id OR text_hash = :text")
                .bind("id", TextHash.of(document.id()))
                .bind("text", TextHash.of(document.text()))
                .execute();
    }
}
