// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.export.FileNames;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.Sources;
import org.onrecord.ingest.fetch.Addresses;
import org.onrecord.statement.ArticleRecord;

/** Makes the record of each document that comes in, with several threads, and writes the records in that order. */
final class SourceRun implements Sink, AutoCloseable {

    private final RecordMaker maker;
    private final Destination destination;
    private final List<String> named;
    private final LeftOut leftOut;
    private final Runnable written;
    private final RunSummary summary = new RunSummary(true);
    private final FileNames names = new FileNames();
    private final InOrder<Outcome, Made> queue;

    /** What was made of an outcome. */
    private sealed interface Made {

        record Recorded(Document document, ArticleRecord record, Outcome.Read outcome) implements Made {}

        record Left(Outcome.Skipped outcome) implements Made {}

        record Known() implements Made {}
    }

    /**
     * @param maker makes the records
     * @param named the inputs as they were named
     * @param threads how many documents are worked on at the same time
     * @param leftOut says what was left out
     * @param written runs after each outcome has been dealt with, in their order
     */
    SourceRun(
            RecordMaker maker,
            Destination destination,
            List<String> named,
            int threads,
            LeftOut leftOut,
            Runnable written) {
        this.maker = maker;
        this.destination = destination;
        this.named = named.stream().map(Sources::nameOf).toList();
        this.leftOut = leftOut;
        this.written = written;
        this.queue = new InOrder<>(threads, this::make, this::write);
    }

    @Override
    public void take(Outcome outcome) throws IOException {
        maker.prepare();
        queue.add(outcome);
    }

    /** Waits for what is under way. */
    RunSummary finish() throws IOException {
        maker.prepare();
        queue.finish();
        leftOut.finish();
        return summary;
    }

    @Override
    public void close() {
        queue.close();
    }

    private Made make(Outcome outcome) {
        if (outcome instanceof Outcome.Read read) {
            try {
                return maker.make(read.document())
                        .<Made>map(record -> new Made.Recorded(read.document(), record, read))
                        .orElseGet(Made.Known::new);
            } catch (IOException | RuntimeException fault) {
                return new Made.Left(failure(read, "no record can be made of it: " + fault));
            }
        }
        return new Made.Left((Outcome.Skipped) outcome);
    }

    private void write(Made made) throws IOException {
        if (made instanceof Made.Recorded recorded) {
            write(recorded);
        } else if (made instanceof Made.Left left) {
            leave(left.outcome());
        } else if (made instanceof Made.Known) {
            summary.countUnchanged();
        }
        written.run();
    }

    private void write(Made.Recorded made) throws IOException {
        try {
            destination.write(input(made.outcome()), made.record());
            summary.countRead(made.record().statements().size());
        } catch (FileAlreadyExistsException | RefusedException inTheWay) {
            leave(failure(made.outcome(), Problem.of(inTheWay)));
        }
    }

    /** Texts keep their names, so that files about them are found again; other documents get safe ones. */
    private TextInput input(Outcome.Read read) {
        String id = read.document().id();
        String source = read.place().source();
        if (source.equals("-") || !id.equals(source) || Addresses.isWeb(id)) {
            return new TextInput(id, null, id.equals("-") ? "standard-input" : names.of(id));
        }
        String name = named.contains(id) ? String.valueOf(Path.of(id).getFileName()) : id;
        return new TextInput(id, null, TextInput.withoutExtension(name));
    }

    private void leave(Outcome.Skipped skipped) {
        summary.countSkipped(skipped);
        leftOut.add(skipped);
    }

    private static Outcome.Skipped failure(Outcome.Read read, String problem) {
        return new Outcome.Skipped(Outcome.Reason.ERROR, read.place(), problem);
    }
}
