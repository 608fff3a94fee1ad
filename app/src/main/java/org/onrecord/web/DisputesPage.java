// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Relation;
import org.onrecord.store.LinkedStatements;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.SearchPage;

/** Two sides beside each other, each with its words, which lead into their article. */
final class DisputesPage {

    private static final String PATH = "/disputes";
    private static final int ON_A_PAGE = 20;

    private final RecordStore store;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param conditions which of them
     * @param next where the next page is; absent on the last one
     */
    record View(
            Conditions conditions,
            List<Sides> disputes,
            @Nullable String next) {}

    /**
     * A statement and the one that disputes it.
     *
     * @param sure how sure it is that they do, in percent
     */
    record Sides(FoundView.Found said, FoundView.Found answer, long sure) {

        static Sides of(LinkedStatements linked) {
            return new Sides(
                    FoundView.found(linked.to()),
                    FoundView.found(linked.from()),
                    Math.round(100 * linked.confidence()));
        }
    }

    DisputesPage(RecordStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(PATH, this::show);
    }

    private void show(Context request) throws IOException {
        Conditions conditions = Conditions.of(request);
        Query disputing = new Query.And(List.of(conditions.query(), new Query.Relating(Relation.DISPUTES)));
        SearchPage page = Searches.search(
                store,
                disputing,
                new PageRequest(conditions.sort(), Submission.given(request.queryParam("after")), ON_A_PAGE, 0));
        List<Sides> disputes = Searches.linked(store, page.hits(), Relation.DISPUTES).stream()
                .map(Sides::of)
                .toList();
        String next =
                page.next() == null ? null : conditions.address(PATH) + "&after=" + Locations.encoded(page.next());
        pages.show(request, "disputes", new View(conditions, disputes, next));
    }
}
