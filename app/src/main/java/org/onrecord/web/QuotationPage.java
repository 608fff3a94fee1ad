// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.corpus.Change;
import org.onrecord.corpus.QuotationMatch.Likeness;
import org.onrecord.store.Appearance;
import org.onrecord.store.Hit;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Utterance;

/** The same words in several articles: what is quoted by most, and each wording beside the others, with what was changed. */
final class QuotationPage {

    private static final String ALL = "/quotations";
    private static final String ONE = "/quotation";
    private static final int MOST = 50;

    private final RecordStore store;
    private final Pages pages;

    /** What the page of many shows. */
    record Many(Conditions conditions, List<Quoted> quoted) {}

    /**
     * An utterance.
     *
     * @param first the statement that gave it first
     * @param address where its wordings stand beside each other
     * @param counted in how many articles and outlets it stands
     * @param agency what the first article credits; absent where it credits nothing
     */
    record Quoted(
            FoundView.Found first,
            String address,
            String counted,
            @Nullable String agency) {}

    /** What the page of one statement shows. */
    record One(FoundView.Found of, List<Elsewhere> elsewhere) {}

    /**
     * The same words in another article.
     *
     * @param order whether they appeared there earlier or later
     * @param likeness how far they agree
     * @param difference word by word, from the earlier to the later; empty where there is none
     */
    record Elsewhere(FoundView.Found found, String order, String likeness, List<Change> difference) {}

    QuotationPage(RecordStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(ALL, this::showAll);
        routes.get(ONE, this::showOne);
    }

    private void showAll(Context request) throws IOException {
        Conditions conditions = Conditions.of(request);
        List<Quoted> quoted = store.utterances(conditions.query(), MOST).stream()
                .map(QuotationPage::quoted)
                .toList();
        pages.show(request, "quotations", new Many(conditions, quoted));
    }

    private static Quoted quoted(Utterance utterance) {
        String reports = utterance.reports() == utterance.documents()
                ? ""
                : ", " + utterance.reports() + " of them reports of their own";
        String outlets = utterance.outlets().isEmpty() ? "" : ": " + String.join(", ", utterance.outlets());
        return new Quoted(
                FoundView.found(utterance.first()),
                Locations.quotation(utterance.first().statement().id()),
                utterance.documents() + " articles" + reports + outlets,
                utterance.agency());
    }

    private void showOne(Context request) throws IOException {
        String id = ArticlePage.required(request, "statement");
        Hit of = store.statement(id).orElseThrow(() -> Refusal.missing("this statement is not in the record", id));
        List<Elsewhere> elsewhere =
                store.appearances(id).stream().map(QuotationPage::elsewhere).toList();
        pages.show(request, "quotation", new One(FoundView.found(of), elsewhere));
    }

    private static Elsewhere elsewhere(Appearance appearance) {
        boolean exact = appearance.likeness() == Likeness.EXACT;
        return new Elsewhere(
                FoundView.found(appearance.hit()),
                appearance.earlier() ? "earlier" : "later",
                likeness(appearance.likeness()) + (appearance.copy() ? ", in a copy of the same report" : ""),
                exact ? List.of() : appearance.difference());
    }

    private static String likeness(Likeness likeness) {
        return switch (likeness) {
            case EXACT -> "the same words";
            case SHORTENED -> "shortened";
            case OVERLAPPING -> "another part of it";
            case ALTERED -> "altered";
        };
    }
}
