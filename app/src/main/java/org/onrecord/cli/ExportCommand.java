// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.FileNames;
import org.onrecord.export.FoundArticles;
import org.onrecord.store.RecordStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord export}: all that a search finds, for other programs. */
@Command(
        name = "export",
        description = {
            "Writes all statements of the record that a query finds, document by document as they were added.",
            "Without a query, the whole record."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord export --format jsonl --output record.jsonl",
            "  onrecord export --format parquet --output record.parquet",
            "  onrecord export 'act:denial after:2026-01' --format csv --output denials.csv",
            "  onrecord export --format brat --output corrected/",
            "  onrecord export --corrected --format brat --output training/"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private QueryArgument query = new QueryArgument();

    @Option(names = "--corrected", description = "only of documents that people have corrected")
    private boolean corrected;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        FileNames names = new FileNames();
        try (RecordStore store = database.existing(command);
                Destination destination = output.open(command)) {
            new FoundArticles(store).give(query.parsed(command), corrected, record -> {
                String id = record.document().id();
                destination.write(new TextInput(id, null, names.of(id)), record);
            });
        }
        return 0;
    }
}
