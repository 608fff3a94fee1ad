// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.relation.DemandFinder;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Demand;
import org.onrecord.statement.Statement;
import org.onrecord.store.Hit;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.SearchPage;
import org.onrecord.store.Sort;
import org.onrecord.store.StoredArticle;

/** What is demanded of whom, with what was answered in the same article. */
final class DemandsPage {

    private static final String PATH = "/demands";
    private static final int ON_A_PAGE = 20;

    private final RecordStore store;
    private final Pages pages;
    private final DemandFinder finder = new DemandFinder();

    /**
     * What the page shows.
     *
     * @param next where the next page is; absent on the last one
     */
    record View(List<Asked> demands, @Nullable String next) {}

    /**
     * A demand.
     *
     * @param of of whom; empty where nobody is named
     */
    record Asked(FoundView.Found demand, List<FoundView.Choice> of, List<Answered> answers) {}

    /**
     * An answer to it.
     *
     * @param kind how it answers, in words
     */
    record Answered(String kind, FoundView.Found answer) {}

    DemandsPage(RecordStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(PATH, this::show);
    }

    private void show(Context request) throws IOException {
        Query demands = new Query.And(List.of(new Query.OfAct(Act.DEMAND), new Query.Asserted(true)));
        SearchPage page = Searches.search(
                store,
                demands,
                new PageRequest(Sort.NEWEST, Submission.given(request.queryParam("after")), ON_A_PAGE, 0));
        String next = page.next() == null ? null : PATH + "?after=" + Locations.encoded(page.next());
        pages.show(request, "demands", new View(asked(page.hits()), next));
    }

    /** The demands that were found, each with what its whole article knows of it; what only repeats another is left out. */
    private List<Asked> asked(List<Hit> hits) throws IOException {
        Set<String> found = new LinkedHashSet<>();
        Set<String> documents = new LinkedHashSet<>();
        for (Hit hit : hits) {
            found.add(hit.statement().id());
            documents.add(hit.document().id());
        }
        List<Asked> asked = new ArrayList<>();
        for (String document : documents) {
            Optional<StoredArticle> article = store.article(document);
            if (article.isPresent()) {
                ArticleRecord record = article.get().record();
                finder.find(record).stream()
                        .filter(demand -> found.contains(demand.statement().id()))
                        .map(demand -> asked(demand, article.get()))
                        .forEach(asked::add);
            }
        }
        return asked;
    }

    private static Asked asked(Demand demand, StoredArticle article) {
        List<FoundView.Choice> of = demand.addressees().stream()
                .map(addressee ->
                        new FoundView.Choice(addressee.name(), 0, Locations.person(addressee, article.people())))
                .toList();
        List<Answered> answers = demand.answers().stream()
                .map(answer -> new Answered(Named.words(answer.kind().label()), found(answer.statement(), article)))
                .toList();
        return new Asked(found(demand.statement(), article), of, answers);
    }

    private static FoundView.Found found(Statement statement, StoredArticle article) {
        return FoundView.found(new Hit(statement, article.record().document(), article.people()));
    }
}
