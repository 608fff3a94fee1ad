// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.util.Optional;
import org.onrecord.document.Document;
import org.onrecord.statement.ArticleRecord;

/** Makes the record of a document. Safe to share between threads. */
interface RecordMaker {

    /**
     * Waits for what every record needs.
     *
     * @throws IOException if that is not to be had; no record can be made then
     */
    default void prepare() throws IOException {}

    /** The record; empty where there is nothing to write, as it is known already. */
    Optional<ArticleRecord> make(Document document) throws IOException;
}
