// SPDX-License-Identifier: Apache-2.0
package org.onrecord.web;

import io.javalin.http.HttpStatus;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serial;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.ingest.FieldMapping;
import org.onrecord.ingest.Limits;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Progress;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.SourceOptions;
import org.onrecord.ingest.Sources;
import org.onrecord.ingest.Unnamed;
import org.onrecord.ingest.fetch.Addresses;
import org.onrecord.ingest.fetch.FetchPolicy;

/**
 * Makes documents of what people hand in. Addresses are fetched one at a time, as a polite guest, and only from machines
 * that the public can reach. Paths of this machine are never opened. Safe to share between threads.
 */
final class Intake implements Closeable {

    /** The most characters of one text: a long investigation has 60,000. */
    static final int MOST_CHARACTERS = 400_000;

    /** The most documents of one file or feed; the others are left out. */
    static final int MOST_DOCUMENTS = 20;

    private static final Limits LIMITS = new Limits(4 << 20, 1, 4 << 20, 250);
    private static final FetchPolicy MANNERS =
            FetchPolicy.POLITE.withTimeLimit(Duration.ofSeconds(20)).withSizeLimit(LIMITS.documentBytes());
    private static final String HERE = "-";

    private final Sources web = sources(Publication.UNKNOWN);

    /** Enough was read. */
    private static final class EnoughException extends IOException {

        @Serial
        private static final long serialVersionUID = 1;
    }

    /**
     * The documents of a submission, at least one.
     *
     * @throws Refusal if it cannot be read, or holds none
     */
    List<Document> documents(Submission submission) {
        List<Outcome> outcomes = outcomes(submission);
        List<Document> documents = outcomes.stream()
                .filter(Outcome.Read.class::isInstance)
                .map(outcome -> Unnamed.named(((Outcome.Read) outcome).document()))
                .toList();
        if (documents.isEmpty()) {
            throw refusal(outcomes);
        }
        documents.forEach(Intake::requireLength);
        return documents;
    }

    @Override
    public void close() throws IOException {
        web.close();
    }

    private List<Outcome> outcomes(Submission submission) {
        List<Outcome> outcomes = new ArrayList<>();
        Sink sink = outcome -> {
            outcomes.add(outcome);
            if (outcomes.size() == MOST_DOCUMENTS) {
                throw new EnoughException();
            }
        };
        try {
            if (submission instanceof Submission.Address address) {
                fetch(address.url(), sink);
            } else if (submission instanceof Submission.Content content) {
                open(content, sink);
            }
        } catch (EnoughException enough) {
            return outcomes;
        } catch (IOException stopped) {
            throw new Refusal(HttpStatus.SERVICE_UNAVAILABLE, "reading was stopped: " + stopped.getMessage(), null);
        }
        return outcomes;
    }

    private void fetch(String url, Sink sink) throws IOException {
        if (!Addresses.isWeb(url)) {
            throw Refusal.wrong("an address begins with http:// or https://", url);
        }
        synchronized (web) {
            web.read(List.of(url), InputStream.nullInputStream(), sink);
        }
    }

    private static void open(Submission.Content content, Sink sink) throws IOException {
        try (Sources sources = sources(content.known())) {
            sources.read(List.of(HERE), content.open(), sink);
        }
    }

    private static Sources sources(Publication known) {
        return new Sources(new SourceOptions(LIMITS, FieldMapping.GUESSED, MANNERS, known, Progress.NONE));
    }

    private static Refusal refusal(List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            if (outcome instanceof Outcome.Skipped skipped) {
                return new Refusal(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        skipped.reason().label() + ": " + skipped.detail(),
                        skipped.place().source().equals(HERE)
                                ? null
                                : skipped.place().toString());
            }
        }
        return new Refusal(HttpStatus.UNPROCESSABLE_CONTENT, "there is nothing to read in it", null);
    }

    private static void requireLength(Document document) {
        if (document.text().length() > MOST_CHARACTERS) {
            throw new Refusal(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "a text may have " + MOST_CHARACTERS + " characters, this one has "
                            + document.text().length(),
                    document.id());
        }
    }
}
