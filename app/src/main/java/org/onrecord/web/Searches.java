// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.store.Hit;
import org.onrecord.store.LinkedStatements;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.SearchPage;

/** Searches as clients ask for them. */
final class Searches {

    private Searches() {}

    /** @throws Refusal if the place where the page begins is not one that an earlier page gave */
    static SearchPage search(RecordStore store, Query query, PageRequest request) throws IOException {
        try {
            return store.search(query, request);
        } catch (IllegalArgumentException strange) {
            throw Refusal.wrong("'after' is 'next' of the page before, in the same order", request.after());
        }
    }

    /** The statements that were found, each with those that it stands in a relation to, as far as they are in the record. */
    static List<LinkedStatements> linked(RecordStore store, List<Hit> found, Relation relation) throws IOException {
        List<LinkedStatements> linked = new ArrayList<>();
        for (Hit hit : found) {
            for (Link link : hit.statement().links()) {
                Optional<Hit> other = link.relation() == relation ? store.statement(link.to()) : Optional.empty();
                other.ifPresent(to -> linked.add(new LinkedStatements(relation, link.confidence(), hit, to)));
            }
        }
        return linked;
    }
}
