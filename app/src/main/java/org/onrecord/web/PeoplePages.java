// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.store.Facet;
import org.onrecord.store.Hit;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.RecordedEdit;
import org.onrecord.store.RecordedPerson;
import org.onrecord.store.Sort;

/** Who speaks in the record; and forms by which a person says who is who, with the history of all that was said. */
final class PeoplePages {

    private static final String PEOPLE = "/people";
    private static final String DECISIONS = PEOPLE + "/decisions";
    private static final String EDIT = "/person/edit";
    private static final int LISTED = 100;
    private static final int STATEMENTS = 300;
    private static final int OTHERS = 20;

    private final RecordStore store;
    private final Decisions decisions;
    private final Counts counts;
    private final Pages pages;

    /** What the list of people shows. */
    record People(Conditions conditions, List<Quoted> people, long more) {}

    /**
     * Somebody in the list.
     *
     * @param id by which namesakes are told apart; empty for somebody who is known in one article only
     */
    record Quoted(String name, String id, long statements, String address) {}

    /** What the history shows. */
    record History(List<DecisionView> decisions, String author) {}

    PeoplePages(RecordStore store, Decisions decisions, Pages pages) {
        this.store = store;
        this.decisions = decisions;
        this.counts = new Counts(store);
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(PEOPLE, this::list);
        routes.get(DECISIONS, this::history);
        routes.post(DECISIONS + "/undo", this::undo);
        routes.get(EDIT, this::edit);
        routes.post(EDIT, this::decide);
    }

    private void list(Context request) throws IOException {
        Conditions conditions = Conditions.of(request);
        Facet speakers = counts.facet(conditions.query(), Facet.Field.SPEAKER, LISTED);
        List<Quoted> people = speakers.values().stream()
                .map(value -> new Quoted(
                        value.value(),
                        Objects.requireNonNullElse(value.person(), ""),
                        value.count(),
                        Locations.person(value)))
                .toList();
        pages.show(request, "people", new People(conditions, people, speakers.distinct() - people.size()));
    }

    private void history(Context request) throws IOException {
        List<RecordedEdit> edits = new ArrayList<>(store.people().edits());
        Collections.reverse(edits);
        List<DecisionView> shown = edits.stream().map(DecisionView::of).toList();
        pages.show(request, "decisions", new History(shown, Authors.known(request)));
    }

    private void undo(Context request) throws IOException {
        long number = HistoryPage.number(String.valueOf(request.formParam("number")));
        decisions.undo(number, Authors.signature(request));
        Authors.remember(request);
        request.redirect(DECISIONS + "#d" + number, HttpStatus.SEE_OTHER);
    }

    private void edit(Context request) throws IOException {
        RecordedPerson person = PersonPage.known(store, ArticlePage.required(request, "id"));
        PersonEditView.Typed nothing =
                new PersonEditView.Typed(person.name(), "", "", List.of(), Authors.known(request), "", null);
        pages.show(request, "personedit", view(person, nothing));
    }

    private PersonEditView view(RecordedPerson person, PersonEditView.Typed typed) throws IOException {
        return new PersonEditView(person, Decisions.tag(person), others(person), documents(person), typed);
    }

    /** Who has the last word of the name in common. */
    private List<PersonEditView.Choice> others(RecordedPerson person) throws IOException {
        String[] words = person.name().split("[^\\p{L}\\p{N}]+", -1);
        String last = words[words.length - 1].isEmpty() ? person.name() : words[words.length - 1];
        Query called = new Query.Named(Query.Named.Name.SPEAKER, last, false);
        return counts.facet(called, Facet.Field.SPEAKER, OTHERS).values().stream()
                .filter(value -> value.person() != null && !value.person().equals(person.id()))
                .map(value -> new PersonEditView.Choice(
                        Objects.requireNonNull(value.person()),
                        value.value() + ", " + value.count() + (value.count() == 1 ? " statement" : " statements")))
                .toList();
    }

    private List<PersonEditView.Choice> documents(RecordedPerson person) throws IOException {
        Map<String, PersonEditView.Choice> documents = new LinkedHashMap<>();
        PageRequest latest = new PageRequest(Sort.NEWEST, null, STATEMENTS, 0);
        for (Hit hit : store.search(new Query.OfPerson(person.id()), latest).hits()) {
            Document document = hit.document();
            documents.computeIfAbsent(document.id(), id -> new PersonEditView.Choice(id, label(document)));
        }
        return List.copyOf(documents.values());
    }

    private static String label(Document document) {
        Publication publication = document.publication();
        String outlet = publication.outlet() == null ? "" : ", " + publication.outlet();
        String day = publication.published() == null
                ? ""
                : ", " + publication.published().date();
        return ArticleView.title(document) + outlet + day;
    }

    private void decide(Context request) throws IOException {
        String id = Objects.requireNonNullElse(Submission.given(request.formParam("id")), "");
        RecordedPerson person = PersonPage.known(store, id);
        try {
            String now = decided(request, person);
            Authors.remember(request);
            request.redirect(Locations.person(now), HttpStatus.SEE_OTHER);
        } catch (Refusal refusal) {
            request.status(refusal.status());
            pages.show(request, "personedit", view(person, typed(request, refusal)));
        }
    }

    /** Does what is wanted; gives who is to be looked at now. */
    private String decided(Context request, RecordedPerson person) throws IOException {
        if (!Decisions.tag(person).equals(request.formParam("seen"))) {
            throw new Refusal(
                    HttpStatus.CONFLICT, "somebody else has decided something on this person meanwhile", person.id());
        }
        String what = field(request, "do");
        return switch (what) {
            case "rename" -> {
                decisions.rename(person, field(request, "name"), Authors.signature(request));
                yield person.id();
            }
            case "merge" -> {
                String into = field(request, "into");
                decisions.merge(person, into, Authors.signature(request));
                yield into;
            }
            case "split" -> {
                List<String> documents = request.formParams("document");
                @Nullable String as = Submission.given(request.formParam("as"));
                yield decisions.split(person, documents, as, Authors.signature(request));
            }
            default -> throw Refusal.wrong("what is to be done is one of rename, merge, split", what);
        };
    }

    private static PersonEditView.Typed typed(Context request, Refusal refusal) {
        String value = refusal.value() == null ? "" : ": " + refusal.value();
        return new PersonEditView.Typed(
                field(request, "name"),
                field(request, "into"),
                field(request, "as"),
                request.formParams("document"),
                field(request, "author"),
                field(request, "note"),
                refusal.getMessage() + value);
    }

    private static String field(Context request, String name) {
        return Objects.requireNonNullElse(request.formParam(name), "").strip();
    }
}
