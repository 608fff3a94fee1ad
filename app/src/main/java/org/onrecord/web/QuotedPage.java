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
    private static final int ALL_VALUES = 1_000;
    private static final List<Facet.Field> FIELDS =
            List.of(Facet.Field.SPEAKER, Facet.Field.TYPE, Facet.Field.ACT, Facet.Field.OUTLET);

    private final Counts counts;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param conditions of which statements it tells
     * @param months statements by month and act
     * @param tables one for each field
     */
    record View(Conditions conditions, Table months, List<Table> tables) {}

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
        List<Table> tables = new ArrayList<>();
        for (Facet.Field field : FIELDS) {
            tables.add(counts.by(query, field, VALUES, conditions.address(PATH + "/" + field.label() + ".csv")));
        }
        Table months = counts.byMonthAndAct(query, "By month", conditions.address(PATH + "/months.csv"));
        pages.show(request, "quoted", new View(conditions, months, tables));
    }

    private void give(Context request) throws IOException {
        Query query = Conditions.of(request).query();
        String field = request.pathParam("field");
        Table table = field.equals("months")
                ? counts.byMonthAndAct(query, "", "")
                : counts.by(query, Named.value(Facet.Field.class, field, "the field"), ALL_VALUES, "");
        Answers.send(request, "text/csv; charset=utf-8", table.csv());
    }
}
