// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.onrecord.store.Facet.Field;
import org.onrecord.store.Facet.Value;

/** An empty record for each test, and how tests ask it. */
abstract class StoreContract {

    /** The record of this test. */
    RecordStore store;

    /** Where the record of this test is; empty at first. */
    abstract String location();

    @BeforeEach
    void open() throws Exception {
        store = RecordStore.open(location());
    }

    @AfterEach
    void close() {
        store.close();
    }

    /** What the statements say that a query finds. */
    List<String> find(String query) throws Exception {
        return contents(store.search(Query.parse(query), PageRequest.first(Sort.RELEVANCE, 100)));
    }

    static List<String> contents(SearchPage page) {
        return page.hits().stream()
                .map(hit -> hit.statement()
                        .attribution()
                        .content()
                        .get(0)
                        .in(hit.document().text()))
                .toList();
    }

    static List<Value> values(SearchPage page, Field field) {
        return page.facet(field).values();
    }
}
