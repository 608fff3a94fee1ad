// SPDX-License-Identifier: Apache-2.0
package org.onrecord.ingest;

import java.io.IOException;
import java.io.InterruptedIOException;
import org.onrecord.document.Document;
import org.onrecord.ingest.fetch.Addresses;

/**
 * Lets documents of one run through that are worth reading: long enough, in English, and not read before. The same text
 * in two outlets is two documents; at two addresses of one outlet, or twice in one file, it is one.
 */
final class Screen implements Sink {

    private static final int SIGNS_PER_LETTER = 10;

    private final Sink sink;
    private final Limits limits;
    private final Seen seen;

    Screen(Sink sink, Limits limits) {
        this(sink, limits, new Seen());
    }

    Screen(Sink sink, Limits limits, Seen seen) {
        this.sink = sink;
        this.limits = limits;
        this.seen = seen;
    }

    /** What follows could not take an outcome: nothing is wrong with the input, but reading on is of no use. */
    static final class SinkException extends RuntimeException {

        @java.io.Serial
        private static final long serialVersionUID = 1;

        private final IOException failure;

        SinkException(IOException failure) {
            super(failure);
            this.failure = failure;
        }

        IOException failure() {
            return failure;
        }
    }

    @Override
    public void take(Outcome outcome) {
        try {
            sink.take(outcome instanceof Outcome.Read read ? screen(read) : outcome);
        } catch (IOException failure) {
            throw new SinkException(failure);
        }
        if (Thread.currentThread().isInterrupted()) {
            throw new SinkException(new InterruptedIOException("stopped"));
        }
    }

    private Outcome screen(Outcome.Read given) {
        Document document = WellFormed.of(given.document());
        Outcome.Read read = new Outcome.Read(document, given.place());
        int length = document.text().strip().length();
        if (length < limits.shortestText()) {
            String detail = length == 0 ? "no text" : length + " characters, fewer than " + limits.shortestText();
            return new Outcome.Skipped(Outcome.Reason.TOO_SHORT, read.place(), detail);
        }
        if (document.text().length() > limits.longestText()) {
            String detail = document.text().length() + " characters, more than " + limits.longestText()
                    + " (--max-length allows more)";
            return new Outcome.Skipped(Outcome.Reason.ERROR, read.place(), detail);
        }
        if (!isWritten(document.text())) {
            return new Outcome.Skipped(
                    Outcome.Reason.NOT_AN_ARTICLE, read.place(), "hardly a letter in " + length + " characters");
        }
        Language language = Language.of(document.text());
        if (!language.isEnglish()) {
            return new Outcome.Skipped(Outcome.Reason.WRONG_LANGUAGE, read.place(), language.toString());
        }
        return seen.add(site(document, read.place()), document.text())
                ? read
                : new Outcome.Skipped(
                        Outcome.Reason.DUPLICATE, read.place(), "the text of " + document.id() + " was read before");
    }

    /** Of a text, in any script, more than a tenth of all signs are letters; tables of figures come near that. */
    private static boolean isWritten(String text) {
        long signs = text.codePoints()
                .filter(point -> !Character.isWhitespace(point))
                .count();
        long letters = text.codePoints().filter(Character::isLetter).count();
        return letters * SIGNS_PER_LETTER >= signs;
    }

    static String site(Document document, Place place) {
        String url = document.publication().url();
        return url == null ? place.source() : Addresses.host(url);
    }
}
