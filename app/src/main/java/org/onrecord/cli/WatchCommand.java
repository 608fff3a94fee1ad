// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Publication;
import org.onrecord.ingest.Progress;
import org.onrecord.ingest.Sink;
import org.onrecord.ingest.StateFile;
import org.onrecord.ingest.Watch;
import org.onrecord.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord watch}: feeds in, the records of new articles out, until it is stopped. */
@Command(
        name = "watch",
        description = "Reads each new article of some feeds, once, until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class)
final class WatchCommand implements Callable<Integer> {

    private static final long LAST_ARTICLE_SECONDS = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FEED", description = "the address of an RSS or Atom feed")
    private List<String> feeds = List.of();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--interval",
            paramLabel = "MINUTES",
            defaultValue = "15",
            description = "how often a feed is asked; less and less often while it fails (default: ${DEFAULT-VALUE})")
    private double interval = 15;

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = {
                "keep in this file what has been read, for the next run, which continues the output.",
                "For --format text, jsonl and csv, and for folders"
            })
    private @Nullable Path state;

    @Option(names = "--once", description = "ask each feed once, and end")
    private boolean once;

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Mixin
    private SummaryOptions report = new SummaryOptions();

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Override
    public Integer call() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        try {
            return watch(ended);
        } finally {
            ended.countDown();
        }
    }

    private int watch(CountDownLatch ended) throws Exception {
        if (interval < 0) {
            throw new ParameterException(command(), "--interval is not negative");
        }
        PrintWriter messages = command().getErr();
        Duration pause = Duration.ofMillis(Math.round(interval * 60_000));
        Selection wanted = selection.selection(command());
        try (Pipeline pipeline = options.pipeline();
                Destination destination = output.open(command(), state);
                Watch watch = new Watch(
                        feeds,
                        sources.options(command(), Publication.UNKNOWN, Progress.NONE),
                        pause,
                        state == null ? null : new StateFile(state, destination.output()));
                SourceRun run = new SourceRun(
                        document -> Optional.of(wanted.applyTo(pipeline.read(document))),
                        destination,
                        List.of(),
                        1,
                        report.leftOut(text -> say(messages, text)),
                        () -> {})) {
            Sink sink = outcome -> {
                run.take(outcome);
                run.finish();
            };
            if (once) {
                watch.pollNow(sink);
            } else {
                say(
                        messages,
                        "watching " + feeds.size() + (feeds.size() == 1 ? " feed" : " feeds") + "; Ctrl-C ends it");
                runUntilStopped(watch, sink, ended);
            }
            return report.report(run.finish(), messages);
        }
    }

    /** A signal does not end the program before the article at hand has been written and all files are closed. */
    private static void runUntilStopped(Watch watch, Sink sink, CountDownLatch ended) throws IOException {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(watch, ended), "stop watching"));
        watch.run(sink);
    }

    private static void stop(Watch watch, CountDownLatch ended) {
        try {
            watch.stop();
            ended.await(LAST_ARTICLE_SECONDS, TimeUnit.SECONDS);
        } catch (IOException | InterruptedException giveUp) {
            Thread.currentThread().interrupt();
        }
    }

    private static void say(PrintWriter messages, String text) {
        messages.println("onrecord: " + text);
        messages.flush();
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
