// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.PublicationDate;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Relation;
import org.onrecord.store.Facet;
import org.onrecord.store.Hit;
import org.onrecord.store.LinkedStatements;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.SearchPage;
import org.onrecord.store.Sort;

/** Somebody: names, roles over time, what was said when, and every statement with its words. */
final class PersonPage {

    private static final String PATH = "/person";
    private static final int ON_A_PAGE = 25;
    private static final int VALUES = 8;
    private static final int ROLES = 6;
    private static final int LATEST = 200;
    private static final int DISPUTES = 20;

    private final RecordStore store;
    private final Counts counts;
    private final Pages pages;

    PersonPage(RecordStore store, Pages pages) {
        this.store = store;
        this.counts = new Counts(store);
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(PATH, this::show);
        routes.get(PATH + "/months.csv", this::months);
    }

    private void show(Context request) throws IOException {
        String name = ArticlePage.required(request, "name");
        Query person = new Query.Named(Query.Named.Name.SPEAKER, name, false);
        Conditions conditions = Conditions.of(request);
        Query query = new Query.And(List.of(person, conditions.query()));
        PageRequest asked =
                new PageRequest(conditions.sort(), Submission.given(request.queryParam("after")), ON_A_PAGE, VALUES);
        FoundView found = FoundView.of(conditions, Searches.search(store, query, asked), Locations.person(name));
        if (found.total() == 0
                && conditions.typed().isEmpty()
                && conditions.chosen().isEmpty()) {
            throw Refusal.missing("nothing that this person said is in the record", name);
        }
        pages.show(request, "person", view(name, person, found));
    }

    private PersonView view(String name, Query person, FoundView found) throws IOException {
        SearchPage all = counts.page(person, ROLES + VALUES);
        List<PersonView.Held> roles = new ArrayList<>();
        for (Facet.Value role : Counts.facet(all, Facet.Field.ROLE).values().stream()
                .limit(ROLES)
                .toList()) {
            roles.add(held(person, role));
        }
        Table months = counts.byMonth(
                person,
                Facet.Field.ACT,
                VALUES,
                new Counts.Titled("Statements by month", PATH + "/months.csv?name=" + Locations.encoded(name)));
        return new PersonView(
                name,
                choices(Counts.facet(all, Facet.Field.SPEAKER)),
                roles,
                choices(Counts.facet(all, Facet.Field.ACT)),
                months.rows().isEmpty() ? null : months,
                disputes(person),
                found);
    }

    private static List<FoundView.Choice> choices(Facet facet) {
        return facet.values().stream()
                .map(value -> new FoundView.Choice(value.value(), value.count(), Locations.person(value.value())))
                .toList();
    }

    /** Of the latest statements: what others dispute, and what they dispute themselves. */
    private List<DisputesPage.Sides> disputes(Query person) throws IOException {
        List<LinkedStatements> links = new ArrayList<>(store.linksTo(store.ids(person, Sort.NEWEST, LATEST)));
        Query disputing = new Query.And(List.of(person, new Query.Relating(Relation.DISPUTES)));
        List<Hit> latest = store.search(disputing, new PageRequest(Sort.NEWEST, null, DISPUTES, 0))
                .hits();
        links.addAll(Searches.linked(store, latest, Relation.DISPUTES));
        return links.stream()
                .filter(linked -> linked.relation() == Relation.DISPUTES)
                .distinct()
                .limit(DISPUTES)
                .map(DisputesPage.Sides::of)
                .toList();
    }

    private PersonView.Held held(Query person, Facet.Value role) throws IOException {
        Query inRole = new Query.And(List.of(person, new Query.Named(Query.Named.Name.ROLE, role.value(), false)));
        return new PersonView.Held(role.value(), role.count(), edge(inRole, Sort.OLDEST), edge(inRole, Sort.NEWEST));
    }

    /** The date of the first statement in an order; empty where it has none. */
    private String edge(Query query, Sort sort) throws IOException {
        return store.search(query, new PageRequest(sort, null, 1, 0)).hits().stream()
                .map(PersonPage::date)
                .findFirst()
                .orElse("");
    }

    static String date(Hit hit) {
        Circumstances circumstances = hit.statement().circumstances();
        if (circumstances != null && circumstances.saidOn() != null) {
            return circumstances.saidOn().toString();
        }
        PublicationDate published = hit.document().publication().published();
        return published == null ? "" : published.date().toString();
    }

    private void months(Context request) throws IOException {
        String name = ArticlePage.required(request, "name");
        Query person = new Query.Named(Query.Named.Name.SPEAKER, name, false);
        Answers.send(
                request,
                "text/csv; charset=utf-8",
                counts.byMonth(person, Facet.Field.ACT, VALUES, Counts.Titled.NOT)
                        .csv());
    }
}
