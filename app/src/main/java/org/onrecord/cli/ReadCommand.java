// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.format.Format;
import org.onrecord.format.MalformedBratException;
import org.onrecord.format.RecordWriter;
import org.onrecord.ingest.PlainTextReader;
import org.onrecord.ingest.UnreadableException;
import org.onrecord.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord read}: texts in, their records out. */
@Command(
        name = "read",
        description = "Reads articles and prints who says what in them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class)
final class ReadCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "a text, a folder of .txt files, or - for standard input")
    private List<String> files = List.of();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "JSONL",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.JSONL;

    @Option(
            names = "--spans",
            paramLabel = "PATH",
            required = true,
            description =
                    "a brat file, or a folder of <doc>.ann or <doc>_<annotator>.ann, that says what is attributed")
    private @Nullable Path spans;

    @Option(names = "--output", paramLabel = "FILE", description = "where to write (default: standard output)")
    private @Nullable Path output;

    @Mixin
    private PublicationOptions publication = new PublicationOptions();

    private final Pipeline pipeline = Pipeline.withoutModel();

    @Override
    public Integer call() throws IOException {
        int failures = 0;
        try (RecordWriter records = format.to(open())) {
            for (String file : files) {
                for (TextInput input : TextInput.named(file)) {
                    failures += read(input, records) ? 0 : 1;
                }
            }
        }
        return failures == 0 ? 0 : 1;
    }

    /** Whether it went well; what did not is said on standard error, and the other documents are still read. */
    private boolean read(TextInput input, RecordWriter records) throws IOException {
        try {
            Document document = document(input);
            records.write(pipeline.resolve(document, SpanFiles.read(spansOf(input), document.text())));
            return true;
        } catch (UnreadableException unreadable) {
            complain(unreadable.place() + ": " + unreadable.getMessage());
        } catch (MalformedBratException malformed) {
            complain(String.valueOf(malformed.getMessage()));
        } catch (NoSuchFileException missing) {
            complain(input.name() + ": there is no " + missing.getMessage());
        }
        return false;
    }

    private Document document(TextInput input) throws UnreadableException {
        PlainTextReader reader = new PlainTextReader(publication.publication());
        return input.file() == null ? reader.read(System.in, input.name()) : reader.read(input.file(), input.name());
    }

    private Path spansOf(TextInput input) throws IOException {
        List<Path> found = new SpanFiles(Objects.requireNonNull(spans)).of(input);
        if (found.size() > 1) {
            complain(input.name() + ": annotated " + found.size() + " times, taking " + found.get(0));
        }
        return found.get(0);
    }

    private Writer open() throws IOException {
        return output == null
                ? new OutputStreamWriter(System.out, StandardCharsets.UTF_8)
                : Files.newBufferedWriter(output, StandardCharsets.UTF_8);
    }

    private void complain(String problem) {
        Objects.requireNonNull(spec).commandLine().getErr().println("onrecord: " + problem);
    }
}
