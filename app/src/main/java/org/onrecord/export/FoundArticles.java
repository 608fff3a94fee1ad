// SPDX-License-Identifier: Apache-2.0
package org.onrecord.export;

import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Statement;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoreException;
import org.onrecord.store.StoredArticle;

/** The articles of a record in which a query finds something, with what it finds in them. Safe to share between threads. */
public final class FoundArticles {

    private final RecordStore store;

    /** Takes what is found, one article after the other. */
    public interface Taker {
        void take(ArticleRecord record) throws IOException;
    }

    public FoundArticles(RecordStore store) {
        this.store = store;
    }

    /**
     * Gives the articles in the order in which they were added, each with those of its statements that are found. One that is deleted meanwhile is left out.
     *
     * @param corrected whether only articles that people have corrected are wanted
     */
    public void give(Query query, boolean corrected, Taker taker) throws IOException {
        for (Map.Entry<String, List<String>> found : store.find(query).entrySet()) {
            Optional<StoredArticle> article = store.article(found.getKey());
            if (article.isPresent() && (!corrected || isCorrected(found.getKey()))) {
                taker.take(only(new HashSet<>(found.getValue()), article.get().record()));
            }
        }
    }

    private boolean isCorrected(String document) throws StoreException {
        return store.corrections(document).stream()
                .anyMatch(correction -> correction.stands() && correction.undone() == null);
    }

    /** Some statements of a record; what they stand within may be left out. */
    private static ArticleRecord only(Set<String> ids, ArticleRecord record) {
        if (ids.size() == record.statements().size()) {
            return record;
        }
        List<Statement> statements = record.statements().stream()
                .filter(statement -> ids.contains(statement.id()))
                .map(statement -> statement.withWithin(statement.within(), null))
                .toList();
        return new ArticleRecord(record.document(), record.entities(), statements);
    }
}
