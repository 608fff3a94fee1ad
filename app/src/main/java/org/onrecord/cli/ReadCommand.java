// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.ingest.Originals;
import org.onrecord.ingest.PlainTextReader;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.statement.ArticleRecord;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
            "  onrecord read articles/ --people officials.csv --speaker Brandt --act demand,commitment",
            "  onrecord read article.txt --published 2026-01-26 --format html --output article.html",
            "  onrecord read articles/ --format brat --output corrected/      then correct it in brat, and",
            "  onrecord read articles/ --spans corrected/ --format csv"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all texts were read", "1:some were not, or the output failed", "2:wrong usage"})
final class ReadCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Option(
            names = "--spans",
            paramLabel = "PATH",
            description =
                    "brat files that say what is attributed, corrected by a person or a gold standard: a file, or a folder of <text>.ann or <text>_<annotator>.ann. Only the rest is found out")
    private @Nullable SpanFiles spans;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private SourceInputs inputs = new SourceInputs();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Override
    public Integer call() throws Exception {
        inputs.check(command());
        return spans == null ? readSources() : readSpans(spans);
    }

    private int readSources() throws Exception {
        Selection wanted = selection.selection(command());
        output.sparing(Originals.of(inputs.named()), command());
        try (LoadingPipeline loading = options.loading(inputs.threads(command()))) {
            if (output.replaces()) {
                loading.pipeline(); // a model that fails leaves the file as it was
            }
            try (Destination destination = output.open(command(), inputs.state())) {
                return inputs.read(command(), new Reader(loading, wanted), destination);
            }
        }
    }

    /** Reads documents with a pipeline that may still be on its way. */
    private record Reader(LoadingPipeline loading, Selection wanted) implements RecordMaker {

        @Override
        public void prepare() throws IOException {
            loading.pipeline();
        }

        @Override
        public Optional<ArticleRecord> make(Document document) throws IOException {
            return Optional.of(wanted.applyTo(loading.pipeline().read(document)));
        }
    }

    private int readSpans(SpanFiles spans) throws Exception {
        List<TextInput> texts = texts();
        requireUsage(
                texts.size() == 1 || spans.isFolder(),
                "--spans names one file, but there are " + texts.size() + " texts: name a folder");
        output.sparing(TextInput.originals(texts), command());
        try (Pipeline pipeline = options.pipeline();
                Destination destination = output.open(command());
                Progress progress = new Progress(texts.size(), command().getErr())) {
            ArticleReader reader = new ArticleReader(
                    new PlainTextReader(inputs.publication(command())), pipeline, spans, progress::say);
            return new ReadRun(reader, selection.selection(command()), destination, progress)
                    .over(texts, inputs.threads(command()));
        }
    }

    private List<TextInput> texts() throws IOException {
        List<TextInput> texts = new ArrayList<>();
        for (String input : inputs.named()) {
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
