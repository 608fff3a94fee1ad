// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.ingest.Originals;
import org.onrecord.ingest.Outcome;
import org.onrecord.ingest.Output;
import org.onrecord.ingest.Progress;
import org.onrecord.ingest.ReadState;
import org.onrecord.ingest.Sources;
import org.onrecord.ingest.StateFile;
import org.onrecord.ingest.UnreadableException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord extract}: the texts of articles, and what is known of them, as files. */
@Command(
        name = "extract",
        description = "Writes the text of each article, and what is known of its publication, into a folder.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class)
final class ExtractCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "a text, web page, feed, archive (WARC), export (JSON, JSON Lines, CSV), packed or not; a folder of them; an address; - for standard input")
    private List<String> inputs = List.of();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "DIR",
            required = true,
            description = "the folder that gets <id>.txt and <id>.json for each article")
    private @Nullable Path output;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description =
                    "keep in this file what was read, and go on there: files that were read whole are passed over, archives (WARC) taken up at their next record")
    private @Nullable Path state;

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Mixin
    private SummaryOptions report = new SummaryOptions();

    @Override
    public Integer call() throws IOException, UnreadableException {
        var command = Objects.requireNonNull(spec).commandLine();
        Publication known = publication.publication(command, inputs);
        ExtractedFiles files = new ExtractedFiles(
                Objects.requireNonNull(output), state != null && Files.exists(state), Originals.of(inputs));
        RunSummary summary = new RunSummary(false);
        PrintWriter messages = command.getErr();
        LeftOut leftOut = report.leftOut(text -> messages.println("onrecord: " + text));
        try (ReadState kept = state == null ? null : new ReadState(new StateFile(state, Output.NONE));
                Sources opened = new Sources(sources.options(command, known, kept == null ? Progress.NONE : kept))) {
            opened.read(inputs, System.in, outcome -> take(outcome, files, summary, leftOut));
        }
        leftOut.finish();
        return report.report(summary, messages);
    }

    private static void take(Outcome outcome, ExtractedFiles files, RunSummary summary, LeftOut leftOut)
            throws IOException {
        if (outcome instanceof Outcome.Read read) {
            try {
                files.write(read.document());
                summary.countRead(0);
            } catch (RefusedException inTheWay) {
                leave(new Outcome.Skipped(Outcome.Reason.ERROR, read.place(), Problem.of(inTheWay)), summary, leftOut);
            }
        } else if (outcome instanceof Outcome.Skipped skipped) {
            leave(skipped, summary, leftOut);
        }
    }

    private static void leave(Outcome.Skipped skipped, RunSummary summary, LeftOut leftOut) {
        summary.countSkipped(skipped);
        leftOut.add(skipped);
    }
}
