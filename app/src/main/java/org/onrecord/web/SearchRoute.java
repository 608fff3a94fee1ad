// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import org.onrecord.store.PageRequest;
import org.onrecord.store.RecordStore;

/** Finds statements: a query, lists of values beside what it found, page by page. */
final class SearchRoute {

    static final String PATH = "/search";
    private static final int ON_A_PAGE = 25;
    private static final int VALUES = 8;

    private final RecordStore store;
    private final Pages pages;

    SearchRoute(RecordStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(PATH, this::show);
    }

    private void show(Context request) throws IOException {
        Conditions conditions = Conditions.of(request);
        PageRequest asked =
                new PageRequest(conditions.sort(), Submission.given(request.queryParam("after")), ON_A_PAGE, VALUES);
        pages.show(
                request, "search", FoundView.of(conditions, Searches.search(store, conditions.query(), asked), PATH));
    }
}
