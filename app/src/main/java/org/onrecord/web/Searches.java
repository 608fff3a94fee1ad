// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        Map<String, Hit> others = new HashMap<>();
        List<String> ids = found.stream()
                .flatMap(hit -> hit.statement().links().stream())
                .filter(link -> link.relation() == relation)
                .map(Link::to)
                .toList();
        store.statements(ids).forEach(other -> others.put(other.statement().id(), other));
        List<LinkedStatements> linked = new ArrayList<>();
        for (Hit hit : found) {
            for (Link link : hit.statement().links()) {
                Hit other = link.relation() == relation ? others.get(link.to()) : null;
                if (other != null) {
                    linked.add(new LinkedStatements(relation, link.confidence(), hit, other));
                }
            }
        }
        return linked;
    }
}
