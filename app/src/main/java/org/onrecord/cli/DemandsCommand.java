// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.DemandFormat;
import org.onrecord.format.DemandWriter;
import org.onrecord.format.Look;
import org.onrecord.ingest.PlainTextReader;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.relation.DemandFinder;
import org.onrecord.statement.Act;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoredArticle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord demands}: who demands what of whom, and what the answer was. */
@Command(
        name = "demands",
        description = "Lists each demand in articles: who, of whom, on what condition, and what was answered.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all texts were read", "1:some were not, or the output failed", "2:wrong usage"})
final class DemandsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "FILE|DIR|-",
            description =
                    "a text, a folder of .txt files, or - for standard input (default: the articles of the record)")
    private List<String> inputs = List.of();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private DemandFormat format = DemandFormat.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "where to write (default: standard output)")
    private @Nullable Path output;

    @Option(names = "--spans", paramLabel = "PATH", description = "brat files that say what is attributed")
    private @Nullable SpanFiles spans;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Override
    public Integer call() throws Exception {
        return inputs.isEmpty() ? ofRecord() : ofTexts();
    }

    private int ofRecord() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Query demands = new Query.And(List.of(new Query.OfAct(Act.DEMAND), new Query.Asserted(true)));
        try (RecordStore store = database.existing(command);
                Destination destination = new Demands(format.to(open(command), Look.PLAIN))) {
            for (String document : store.find(demands).keySet()) {
                StoredArticle article = store.article(document).orElse(null);
                if (article != null) {
                    destination.write(new TextInput(document, null, document), article.record());
                }
            }
        }
        return 0;
    }

    private int ofTexts() throws Exception {
        List<TextInput> texts = new ArrayList<>();
        for (String input : inputs) {
            texts.addAll(TextInput.named(input));
        }
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PlainTextReader reading = new PlainTextReader(publication.publication(command, inputs));
        if (output != null) {
            OutputOptions.requireApart(output, TextInput.originals(texts), command);
        }
        try (Pipeline pipeline = options.pipeline();
                Destination destination = new Demands(format.to(open(command), Look.PLAIN));
                Progress progress = new Progress(texts.size(), command.getErr())) {
            ArticleReader reader = new ArticleReader(reading, pipeline, spans, progress::say);
            return new ReadRun(reader, Selection.ALL, destination, progress)
                    .over(texts, Runtime.getRuntime().availableProcessors());
        }
    }

    private Writer open(CommandLine command) throws IOException {
        return output == null ? new Checked(command.getOut()) : Files.newBufferedWriter(output, StandardCharsets.UTF_8);
    }

    /** Where the demands in records go. */
    private static final class Demands implements Destination {

        private final DemandFinder finder = new DemandFinder();
        private final DemandWriter writer;

        Demands(DemandWriter writer) {
            this.writer = writer;
        }

        @Override
        public void write(TextInput input, ArticleRecord record) throws IOException {
            writer.write(record, finder.find(record));
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }
}
