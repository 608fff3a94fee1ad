// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.PeopleEdit.Merge;
import org.onrecord.statement.Relation;
import org.onrecord.store.Facet;
import org.onrecord.store.Hit;
import org.onrecord.store.LinkedStatements;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.RecordedEdit;
import org.onrecord.store.RecordedPerson;
import org.onrecord.store.Sort;

/** Somebody: names, roles over time, what was said when, and every statement with its words. */
final class PersonPage {

    private static final String PATH = "/person";
    private static final int ON_A_PAGE = 25;
    private static final int VALUES = 8;
    private static final int ROLES = 12;
    private static final int LATEST = 200;
    private static final int DISPUTES = 20;

    private final RecordStore store;
    private final Counts counts;
    private final Pages pages;

    /**
     * Who is asked for.
     *
     * @param person absent where a name is asked for, by which several may be called
     */
    private record Sought(String name, @Nullable RecordedPerson person, Query query) {

        String address() {
            return person == null ? Locations.named(name) : Locations.person(person.id());
        }
    }

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
        Sought sought = sought(request);
        Optional<String> now = sought.person() == null ? Optional.empty() : merged(sought.person());
        if (now.isPresent()) {
            request.redirect(Locations.person(now.get()), HttpStatus.SEE_OTHER);
            return;
        }
        Conditions conditions = Conditions.of(request);
        Query query = new Query.And(List.of(sought.query(), conditions.query()));
        PageRequest asked =
                new PageRequest(conditions.sort(), Submission.given(request.queryParam("after")), ON_A_PAGE, VALUES);
        FoundView found = FoundView.of(conditions, Searches.search(store, query, asked), sought.address());
        if (sought.person() == null && found.total() == 0 && conditions.isEmpty()) {
            throw Refusal.missing("nothing that this person said is in the record", sought.name());
        }
        pages.show(request, "person", view(sought, found, Authors.known(request)));
    }

    private Sought sought(Context request) throws IOException {
        String id = Submission.given(request.queryParam("id"));
        if (id == null) {
            String name = ArticlePage.required(request, "name");
            return new Sought(name, null, new Query.Named(Query.Named.Name.SPEAKER, name, false));
        }
        RecordedPerson person = known(store, id);
        return new Sought(person.name(), person, new Query.OfPerson(id));
    }

    /** @throws Refusal if nobody has this id */
    static RecordedPerson known(RecordStore store, String id) throws IOException {
        return store.people().find(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> Refusal.missing("nobody in the record has this id", id));
    }

    /** Who somebody is now who was merged with somebody else, so that older links go on to lead there. */
    private Optional<String> merged(RecordedPerson person) throws IOException {
        if (person.documents() > 0) {
            return Optional.empty();
        }
        List<String> ids = store.people().edits().stream()
                .filter(edit -> !edit.undone())
                .map(RecordedEdit::edit)
                .filter(edit -> edit instanceof Merge merge && merge.from().equals(person.id()))
                .map(edit -> ((Merge) edit).into())
                .toList();
        return ids.isEmpty() ? Optional.empty() : Optional.of(ids.get(ids.size() - 1));
    }

    private PersonView view(Sought sought, FoundView found, String author) throws IOException {
        RecordedPerson person = sought.person();
        String months = sought.address().replaceFirst(PATH, PATH + "/months.csv");
        Table timeline = counts.byMonth(
                sought.query(), Facet.Field.ACT, VALUES, new Counts.Titled("Statements by month", months));
        return new PersonView(
                sought.name(),
                person == null ? null : person.id(),
                person == null ? called(sought.query()) : names(person),
                person == null ? List.of() : roles(person),
                timeline.rows().isEmpty() ? null : timeline,
                disputes(sought.query()),
                person == null ? List.of() : decided(person.id()),
                author,
                found);
    }

    private List<DecisionView> decided(String id) throws IOException {
        return store.people().edits().stream()
                .filter(edit -> DecisionView.people(edit.edit()).contains(id))
                .map(DecisionView::of)
                .toList();
    }

    private List<FoundView.Choice> called(Query query) throws IOException {
        return counts.facet(query, Facet.Field.SPEAKER, VALUES).values().stream()
                .map(value -> new FoundView.Choice(value.value(), value.count(), Locations.person(value)))
                .toList();
    }

    private static List<FoundView.Choice> names(RecordedPerson person) {
        return person.names().stream()
                .filter(name -> !name.equals(person.name()))
                .map(name -> new FoundView.Choice(name, 0, Locations.named(name)))
                .toList();
    }

    /** Those that most articles give, in the order in which they were held. */
    private static List<PersonView.Held> roles(RecordedPerson person) {
        return person.foremostRoles(ROLES).stream()
                .map(held -> new PersonView.Held(String.valueOf(held.role()), days(held), held.documents()))
                .toList();
    }

    private static String days(RecordedPerson.Held held) {
        String first = Objects.requireNonNullElse(held.first(), "");
        return Objects.equals(held.first(), held.last()) ? first : first + " to " + held.last();
    }

    /** Of the latest statements: what others dispute, and what they dispute themselves. */
    private List<DisputesPage.Sides> disputes(Query person) throws IOException {
        List<LinkedStatements> links =
                new ArrayList<>(store.linksTo(store.ids(person, Sort.NEWEST, LATEST), Relation.DISPUTES, DISPUTES));
        Query disputing = new Query.And(List.of(person, new Query.Relating(Relation.DISPUTES)));
        List<Hit> latest = store.search(disputing, new PageRequest(Sort.NEWEST, null, DISPUTES, 0))
                .hits();
        links.addAll(Searches.linked(store, latest, Relation.DISPUTES));
        return links.stream()
                .distinct()
                .limit(DISPUTES)
                .map(DisputesPage.Sides::of)
                .toList();
    }

    private void months(Context request) throws IOException {
        Table table = counts.byMonth(sought(request).query(), Facet.Field.ACT, VALUES, Counts.Titled.NOT);
        Answers.send(request, "text/csv; charset=utf-8", table.csv());
    }
}
