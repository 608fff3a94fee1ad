// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.statement.ArticleRecord;

/** The first page: hand in a text, an address or a file, and it is read at once. */
final class StartPage {

    private static final int LATEST = 20;

    private final Reading reading;
    private final Shelf shelf;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param latest articles, the latest first
     */
    record View(List<Listed> latest) {}

    /**
     * An article in a list.
     *
     * @param address where it stands on this server
     * @param known outlet, date and how much it holds
     */
    record Listed(String address, String title, String known) {}

    StartPage(Reading reading, Shelf shelf, Pages pages) {
        this.reading = reading;
        this.shelf = shelf;
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/", request -> pages.show(request, "start", new View(latest())));
        routes.post("/read", this::read);
    }

    private List<Listed> latest() {
        return shelf.latest().stream().limit(LATEST).map(StartPage::listed).toList();
    }

    private static Listed listed(ArticleRecord record) {
        Publication publication = record.document().publication();
        String known = Stream.of(
                        publication.outlet(),
                        publication.published(),
                        record.statements().size() + " statements")
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
        return new Listed(Locations.article(record.document().id()), ArticleView.title(record), known);
    }

    private void read(Context request) throws IOException {
        List<ArticleRecord> records = reading.read(submission(request));
        records.forEach(shelf::put);
        String address = records.size() == 1
                ? Locations.article(records.get(0).document().id())
                : "/";
        request.redirect(address, HttpStatus.SEE_OTHER);
    }

    private static Submission submission(Context request) throws IOException {
        String text = Submission.given(request.formParam("text"));
        String url = Submission.given(request.formParam("url"));
        UploadedFile file = request.uploadedFile("file");
        Publication known = known(request);
        if (file != null && file.size() > 0) {
            try (InputStream content = file.content()) {
                return new Submission.Content(content.readAllBytes(), known);
            }
        }
        if (text == null && url == null) {
            throw Refusal.wrong("paste a text, give an address or choose a file", null);
        }
        return text == null
                ? new Submission.Address(Objects.requireNonNull(url), known)
                : Submission.Content.of(text, known.withUrl(url));
    }

    private static Publication known(Context request) {
        return Publication.UNKNOWN
                .withTitle(Submission.given(request.formParam("title")))
                .withOutlet(Submission.given(request.formParam("outlet")))
                .withPublished(date(Submission.given(request.formParam("published"))));
    }

    /** @throws Refusal if it is no date */
    static @Nullable PublicationDate date(@Nullable String iso) {
        try {
            return iso == null ? null : PublicationDate.parse(iso);
        } catch (DateTimeParseException malformed) {
            throw Refusal.wrong("a date looks like 2026-01-26", iso);
        }
    }
}
