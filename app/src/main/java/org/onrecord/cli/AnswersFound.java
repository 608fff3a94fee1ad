// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.evaluate.AnswerScorer.Found;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Statement;
import org.onrecord.store.DeletedDocumentException;
import org.onrecord.store.LinkedStatements;
import org.onrecord.store.Reading;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoreException;

/** What a record finds between articles, all of them added to one that is made for this and deleted again. */
final class AnswersFound {

    private static final Reading READING = new Reading("evaluate", "none");

    private AnswersFound() {}

    /** The links from an answer to a statement of another article. */
    static List<Found> among(List<ArticleRecord> records) throws IOException, StoreException, DeletedDocumentException {
        Path file = Files.createTempFile("onrecord-answers", ".db");
        Files.delete(file);
        try (RecordStore store = RecordStore.open(file.toString())) {
            for (ArticleRecord record : records) {
                store.add(record, READING);
            }
            return found(store, records);
        } finally {
            for (String left : List.of("", "-wal", "-shm")) {
                Files.deleteIfExists(Path.of(file + left));
            }
        }
    }

    private static List<Found> found(RecordStore store, List<ArticleRecord> records) throws StoreException {
        List<Found> found = new ArrayList<>();
        for (ArticleRecord record : records) {
            List<String> ids = record.statements().stream().map(Statement::id).toList();
            for (LinkedStatements link : store.linksAcross(ids)) {
                String from = link.from().statement().id();
                if (link.relation() != Relation.REPEATS && ids.contains(from)) {
                    found.add(new Found(
                            from, link.relation(), link.to().statement().id()));
                }
            }
        }
        return found;
    }
}
