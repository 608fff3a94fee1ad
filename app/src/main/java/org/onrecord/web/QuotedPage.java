// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.store.Facet;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;

/** Who is quoted: shares of speakers, kinds of speakers, acts and outlets, and all of it over time. */
final class QuotedPage {

    private static final String PATH = "/quoted";
    private static final int VALUES = 15;
    private static final int IN_A_PLOT = 8;
    private static final String MONTHS = "-months";
    private static final int ALL_VALUES = 1_000;
    private static final List<Facet.Field> FIELDS =
            List.of(Facet.Field.ACT, Facet.Field.SPEAKER, Facet.Field.TYPE, Facet.Field.OUTLET);

    private final Counts counts;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param conditions of which statements it tells
     * @param sections one for each field
     */
    record View(Conditions conditions, List<Section> sections) {}

    /** The most frequent values of a field, and how they share each month. */
    record Section(Table shares, Table months) {}

    QuotedPage(RecordStore store, Pages pages) {
        this.counts = new Counts(store);
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(PATH, this::show);
        routes.get(PATH + "/{field}.csv", this::give);
    }

    private void show(Context request) throws IOException {
        Conditions conditions = Conditions.of(request);
        Query query = conditions.query();
        List<Section> sections = new ArrayList<>();
        for (Facet.Field field : FIELDS) {
            Table shares = counts.by(query, field, VALUES, conditions.address(PATH + "/" + field.label() + ".csv"));
            Counts.Titled titled = new Counts.Titled(
                    shares.title() + " by month", conditions.address(PATH + "/" + field.label() + MONTHS + ".csv"));
            sections.add(new Section(shares, counts.byMonth(query, field, IN_A_PLOT, titled)));
        }
        pages.show(request, "quoted", new View(conditions, sections));
    }

    private void give(Context request) throws IOException {
        Query query = Conditions.of(request).query();
        String name = request.pathParam("field");
        boolean monthly = name.endsWith(MONTHS);
        String of = monthly ? name.substring(0, name.length() - MONTHS.length()) : name;
        Facet.Field field = Named.value(Facet.Field.class, of, "the field");
        Table table = monthly
                ? counts.byMonth(query, field, VALUES, Counts.Titled.NOT)
                : counts.by(query, field, ALL_VALUES, "");
        Answers.send(request, "text/csv; charset=utf-8", table.csv());
    }
}
