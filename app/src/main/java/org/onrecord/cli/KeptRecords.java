// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.ingest.Sink;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.store.DeletedDocumentException;
import org.onrecord.store.Reading;
import org.onrecord.store.RecordStore;

/** Puts records into a store. */
final class KeptRecords implements Destination {

    private final RecordStore store;
    private final Reading reading;
    private final boolean force;

    /** @param force whether to take in again what was deleted */
    KeptRecords(RecordStore store, Reading reading, boolean force) {
        this.store = store;
        this.reading = reading;
        this.force = force;
    }

    @Override
    public void write(TextInput input, ArticleRecord record) throws IOException {
        if (force) {
            store.readmit(record.document());
        }
        try {
            store.add(record, reading);
        } catch (DeletedDocumentException | IllegalArgumentException refused) {
            throw new RefusedException(refused);
        }
    }

    @Override
    public Sink before(Sink run) {
        return new OneTextEach(run);
    }

    /** The store is not this one's to close. */
    @Override
    public void close() {}
}
