// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.store.Facet;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.SearchPage;
import org.onrecord.store.Sort;
import org.onrecord.store.Timeline;

/** Counts the statements that a query finds, by one field or by month and field. Safe to share between threads. */
final class Counts {

    private final RecordStore store;

    Counts(RecordStore store) {
        this.store = store;
    }

    /** How many there are, and how they are spread over the values of every field, the most frequent first. */
    SearchPage page(Query query, int values) throws IOException {
        return store.search(query, new PageRequest(Sort.NEWEST, null, 0, values));
    }

    /** One of them; without values where nothing was found. */
    Facet facet(Query query, Facet.Field field, int values) throws IOException {
        return facet(page(query, values), field);
    }

    static Facet facet(SearchPage page, Facet.Field field) {
        return page.facets().stream()
                .filter(facet -> facet.field() == field)
                .findFirst()
                .orElse(new Facet(field, List.of(), 0));
    }

    /** Months in order, with a column for each of the most frequent values of a field. */
    Table byMonth(Query query, Facet.Field field, int most, Titled titled) throws IOException {
        Timeline timeline = store.timeline(query, field, most);
        List<Table.Row> rows = timeline.months().stream()
                .map(month -> new Table.Row(month.month(), month.counts()))
                .toList();
        long total = timeline.months().stream().mapToLong(Timeline.Month::all).sum();
        return new Table(titled.title(), "month", timeline.values(), rows, total, titled.address());
    }

    /** What a table is called, and where it is as CSV. */
    record Titled(String title, String address) {

        static final Titled NOT = new Titled("", "");
    }

    /** The values of one field, the most frequent first; months in order. */
    Table by(Query query, Facet.Field field, int values, String address) throws IOException {
        SearchPage page = page(query, field == Facet.Field.MONTH ? PageRequest.MOST : values);
        Facet facet = facet(page, field);
        List<Table.Row> rows = new ArrayList<>(facet.values().stream()
                .map(value -> new Table.Row(value.value(), List.of(value.count())))
                .toList());
        if (field == Facet.Field.MONTH) {
            rows.sort(Comparator.comparing(Table.Row::name));
        }
        return new Table(title(field), field.label(), List.of("statements"), rows, page.total(), address);
    }

    /** What the values of a field are, in a reader's words. */
    static String title(Facet.Field field) {
        return switch (field) {
            case SPEAKER -> "Speakers";
            case ROLE -> "Roles";
            case TYPE -> "Kinds of speakers";
            case ACT -> "What they do";
            case MEDIUM -> "Where it was said";
            case OUTLET -> "Outlets";
            case MONTH -> "Months";
            case QUOTATION -> "How it is quoted";
            case ASSERTED -> "Whether it is asserted";
        };
    }
}
