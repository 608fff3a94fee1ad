// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.correct.Difference;
import org.onrecord.statement.Statement;
import org.onrecord.store.Correction;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Signature;

/** What people have corrected, and taking it back. */
final class HistoryPage {

    private static final String PATH = "/corrections";
    private static final int ON_A_PAGE = 50;

    private final RecordStore store;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param document id of the document whose corrections these are; absent for those of all
     * @param title of that document
     * @param author who corrected last in this browser
     * @param next where earlier ones are; absent where there are none
     */
    record View(
            @Nullable String document,
            String title,
            List<Entry> entries,
            String author,
            @Nullable String next) {}

    /**
     * A correction.
     *
     * @param address where its statement stands, or its article where it is no longer there
     * @param undone by whom and when it was taken back; absent where it holds
     */
    record Entry(
            long number,
            String verb,
            String subject,
            String address,
            String title,
            List<Difference> differences,
            Said made,
            @Nullable Said undone,
            boolean stands) {}

    /** Who did it, when, and why; empty where nothing is said. */
    record Said(String author, String when, String note) {}

    HistoryPage(RecordStore store, Pages pages) {
        this.store = store;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get(PATH, this::show);
        routes.post(PATH + "/undo", this::undo);
    }

    private void show(Context request) throws IOException {
        String document = Submission.given(request.queryParam("document"));
        List<Correction> corrections = document == null
                ? store.corrections(before(request.queryParam("before")), ON_A_PAGE)
                : store.corrections(document);
        boolean more = document == null && corrections.size() == ON_A_PAGE;
        String title = document == null || corrections.isEmpty()
                ? ""
                : ArticleView.title(corrections.get(0).document());
        pages.show(
                request,
                "history",
                new View(
                        document,
                        title,
                        corrections.stream().map(HistoryPage::entry).toList(),
                        Authors.known(request),
                        more
                                ? PATH + "?before="
                                        + corrections.get(ON_A_PAGE - 1).number()
                                : null));
    }

    /** @throws Refusal if it is no number of a correction */
    static long before(@Nullable String number) {
        String given = Submission.given(number);
        return given == null ? Long.MAX_VALUE : number(given);
    }

    static long number(String written) {
        if (!written.matches("\\d{1,15}")) {
            throw Refusal.wrong("the number of a correction is a number", written);
        }
        return Long.parseLong(written);
    }

    private static Entry entry(Correction correction) {
        String document = correction.document().id();
        Statement becomes = correction.change().becomes();
        String address = becomes != null && correction.undone() == null && correction.stands()
                ? Locations.statement(document, becomes.id())
                : Locations.article(document);
        return new Entry(
                correction.number(),
                Difference.verb(correction.change()),
                Difference.subject(correction.change(), correction.document()),
                address,
                ArticleView.title(correction.document()),
                Difference.of(correction.change(), correction.document()),
                said(correction.made()),
                correction.undone() == null ? null : said(correction.undone()),
                correction.stands());
    }

    private static Said said(Signature signature) {
        return new Said(
                signature.author(),
                signature.at().toString().replace('T', ' ').replace("Z", " UTC"),
                signature.note() == null ? "" : signature.note());
    }

    private void undo(Context request) throws IOException {
        long number = number(String.valueOf(request.formParam("number")));
        Correction undone = Writes.checked(() -> store.undo(number, Authors.signature(request)));
        Authors.remember(request);
        request.redirect(Locations.corrections(undone.document().id()) + "#c" + number, HttpStatus.SEE_OTHER);
    }
}
