// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.ArchiveState;
import org.onrecord.ingest.PlainTextReader;
import org.onrecord.ingest.SourceOptions;
import org.onrecord.ingest.Sources;
import org.onrecord.pipeline.Pipeline;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord read}: texts in, their records out. */
@Command(
        name = "read",
        description = "Reads articles and says who says what in them.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord read article.txt",
            "  onrecord read articles/ --format jsonl --output statements.jsonl",
            "  onrecord read article.txt --published 2026-01-26 --format html --output article.html",
            "  onrecord read articles/ --format brat --output corrected/      then correct it in brat, and",
            "  onrecord read articles/ --spans corrected/ --format csv"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all texts were read", "1:some were not, or the output failed", "2:wrong usage"})
final class ReadCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "INPUT",
            description =
                    "a text, web page, feed, archive (WARC), export (JSON, JSON Lines, CSV), packed or not; a folder of them; an address; - for standard input. With --spans: texts only")
    private List<String> inputs = List.of();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--spans",
            paramLabel = "PATH",
            description =
                    "brat files that say what is attributed, corrected by a person or a gold standard: a file, or a folder of <text>.ann or <text>_<annotator>.ann. Only the rest is found out; needs no model")
    private @Nullable SpanFiles spans;

    @Option(
            names = "--min-confidence",
            paramLabel = "SHARE",
            defaultValue = "0",
            description = "leave out statements that are less sure than this, from 0 to 1")
    private double minimum;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description = "texts to read at the same time (default: one for each processor)")
    private int threads = Runtime.getRuntime().availableProcessors();

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Mixin
    private ModelOption model = new ModelOption();

    @Mixin
    private SourceArguments sources = new SourceArguments();

    @Option(
            names = "--state",
            paramLabel = "FILE",
            description = "keep in this file how far archives (WARC) were read, and go on there")
    private @Nullable Path state;

    @Mixin
    private SummaryOptions report = new SummaryOptions();

    @Override
    public Integer call() throws Exception {
        requireUsage(minimum >= 0 && minimum <= 1, "--min-confidence is a share from 0 to 1");
        requireUsage(threads > 0, "--threads needs at least 1");
        return spans == null ? readSources() : readSpans(spans);
    }

    private int readSources() throws Exception {
        try (ArchiveState kept = state == null ? null : new ArchiveState(state);
                Pipeline pipeline = model.pipeline();
                Destination destination = output.open(command());
                Progress progress = new Progress(0, command().getErr())) {
            WrittenProgress written = new WrittenProgress(kept == null ? org.onrecord.ingest.Progress.NONE : kept);
            SourceOptions options = sources.options(command(), publication.publication(), written);
            try (Sources opened = new Sources(options);
                    SourceRun run = new SourceRun(
                            pipeline,
                            new Threshold(minimum),
                            destination,
                            inputs,
                            threads,
                            progress::say,
                            written::written)) {
                opened.read(inputs, System.in, written.counting(run));
                return report.report(run.finish(), command().getErr());
            }
        }
    }

    private int readSpans(SpanFiles spans) throws Exception {
        List<TextInput> texts = texts();
        requireUsage(
                texts.size() == 1 || spans.isFolder(),
                "--spans names one file, but there are " + texts.size() + " texts: name a folder");
        try (Pipeline pipeline = Pipeline.withoutModel();
                Destination destination = output.open(command());
                Progress progress = new Progress(texts.size(), command().getErr())) {
            ArticleReader reader =
                    new ArticleReader(new PlainTextReader(publication.publication()), pipeline, spans, progress::say);
            return new ReadRun(reader, new Threshold(minimum), destination, progress).over(texts, threads);
        }
    }

    private List<TextInput> texts() throws IOException {
        List<TextInput> texts = new ArrayList<>();
        for (String input : inputs) {
            texts.addAll(TextInput.named(input));
        }
        return texts;
    }

    private void requireUsage(boolean condition, String otherwise) {
        if (!condition) {
            throw new ParameterException(command(), otherwise);
        }
    }

    private CommandLine command() {
        return Objects.requireNonNull(spec).commandLine();
    }
}
