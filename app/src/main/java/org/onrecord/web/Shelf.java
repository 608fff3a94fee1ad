// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.statement.ArticleRecord;

/** The articles that were read since the server started, the latest {@value #MOST} of them. Safe to share between threads. */
final class Shelf {

    static final int MOST = 200;

    private final Map<String, ArticleRecord> records = new LinkedHashMap<>();

    /** Keeps a record, in place of an earlier one of the same document. */
    synchronized void put(ArticleRecord record) {
        records.remove(record.document().id());
        records.put(record.document().id(), record);
        if (records.size() > MOST) {
            records.remove(records.keySet().iterator().next());
        }
    }

    /** The record of a document. */
    synchronized Optional<ArticleRecord> find(String document) {
        return Optional.ofNullable(records.get(document));
    }

    /** The records that hold a statement. */
    synchronized Optional<ArticleRecord> holding(String statement) {
        return records.values().stream()
                .filter(record ->
                        record.statements().stream().anyMatch(one -> one.id().equals(statement)))
                .findFirst();
    }

    /** All of them, the latest first. */
    synchronized List<ArticleRecord> latest() {
        List<ArticleRecord> latest = new ArrayList<>(records.values());
        Collections.reverse(latest);
        return latest;
    }
}
