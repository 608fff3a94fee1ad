// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.SpeakerType;
import org.onrecord.store.Facet;
import org.onrecord.store.Hit;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Sort;

/** The first page: hand in a text, an address or a file, and it is read at once. */
final class StartPage {

    private static final int LATEST = 10;
    private static final int STATEMENTS = 300;
    private static final int MOST = 12;

    private final ReadingDesk reading;
    private final RecordStore store;
    private final Counts counts;
    private final Pages pages;

    /**
     * What the page shows.
     *
     * @param latest articles, the latest first
     * @param most who is quoted most
     */
    record View(List<Listed> latest, List<FoundView.Choice> most) {}

    /**
     * An article in a list.
     *
     * @param address where it stands on this server
     * @param known outlet, date and how much it holds
     */
    record Listed(String address, String title, String known) {}

    StartPage(ReadingDesk reading, RecordStore store, Pages pages) {
        this.reading = reading;
        this.store = store;
        this.counts = new Counts(store);
        this.pages = pages;
    }

    void register(RoutesConfig routes) {
        routes.get("/", request -> pages.show(request, "start", new View(latest(), most())));
        routes.post("/read", this::read);
    }

    private List<Listed> latest() throws IOException {
        PageRequest newest = new PageRequest(Sort.NEWEST, null, STATEMENTS, 0);
        Map<String, List<Hit>> articles = store.search(Query.ALL, newest).hits().stream()
                .collect(Collectors.groupingBy(hit -> hit.document().id(), LinkedHashMap::new, Collectors.toList()));
        return articles.values().stream()
                .limit(LATEST)
                .map(hits -> listed(hits.get(0).document()))
                .toList();
    }

    private static Listed listed(Document document) {
        Publication publication = document.publication();
        String known = Stream.of(publication.outlet(), publication.byline(), publication.published())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(" · "));
        return new Listed(Locations.article(document.id()), ArticleView.title(document), known);
    }

    private List<FoundView.Choice> most() throws IOException {
        Query people = new Query.OfType(SpeakerType.PERSON);
        return counts.facet(people, Facet.Field.SPEAKER, MOST).values().stream()
                .map(value -> new FoundView.Choice(value.value(), value.count(), Locations.person(value)))
                .toList();
    }

    private void read(Context request) throws IOException {
        List<ArticleRecord> records = reading.read(submission(request));
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
