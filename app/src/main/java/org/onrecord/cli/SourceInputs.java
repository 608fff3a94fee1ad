// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.ingest.ReadState;
import org.onrecord.ingest.SourceOptions;
import org.onrecord.ingest.Sources;
import org.onrecord.ingest.StateFile;
import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** Which documents are read, and how. */
final class SourceInputs {

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "a text, web page, feed, archive (WARC), export (JSON, JSON Lines, CSV), packed or not; a folder of them; an address; - for standard input")
    private List<String> inputs = List.of();

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "texts to read at the same time (default: one for each processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = {
                "keep in this file what was read, and go on there: files that were read whole are passed over, archives (WARC) taken up at their next record, and an output is continued.",
                "For --format text, jsonl and csv, and for folders"
            })
    private @Nullable Path state;

    @Mixin
    private SummaryOptions report = new SummaryOptions();

    /** The inputs as they were named. */
    List<String> named() {
        return inputs;
    }

    /** What is known of all of them. */
    Publication publication(CommandLine command) {
        return publication.publication(command, inputs);
    }

    /** The file that keeps what was read; absent where every run begins anew. */
    @Nullable
    Path state() {
        return state;
    }

    /** How many texts to read at the same time. */
    int threads(CommandLine command) {
        if (threads < 1) {
            throw new ParameterException(command, "--threads needs at least 1");
        }
        return threads;
    }

    /** Wrong usage where the options cannot be, before anything is made or written. */
    void check(CommandLine command) {
        threads(command);
        sources.options(command, publication(command), org.onrecord.ingest.Progress.NONE);
    }

    /**
     * Reads all of them, and says how it went.
     *
     * @return the exit status
     */
    int read(CommandLine command, RecordMaker maker, Destination destination) throws Exception {
        Publication known = publication.publication(command, inputs);
        try (ReadState kept = state == null ? null : new ReadState(new StateFile(state, destination.output()));
                Progress progress = new Progress(0, command.getErr())) {
            WrittenProgress written = new WrittenProgress(kept == null ? org.onrecord.ingest.Progress.NONE : kept);
            SourceOptions options = sources.options(command, known, written);
            try (Sources opened = new Sources(options);
                    SourceRun run = new SourceRun(
                            maker,
                            destination,
                            inputs,
                            threads(command),
                            report.leftOut(progress::say),
                            written::written)) {
                opened.read(inputs, System.in, destination.before(written.counting(run)));
                return report.report(run.finish(), command.getErr());
            }
        }
    }
}
