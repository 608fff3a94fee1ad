// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Reading;
import org.onrecord.store.RecordStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord add}: texts in, their records kept. */
@Command(
        name = "add",
        description = {
            "Reads articles and keeps what they say in a record, to be searched.",
            "What is there already and has not changed is not read again."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all texts are in the record", "1:some are not, or the record failed", "2:wrong usage"})
final class AddCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--force", description = "add documents again that were deleted from the record")
    private boolean force;

    @Mixin
    private SourceInputs inputs = new SourceInputs();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        inputs.check(command);
        Reading reading = options.reading();
        try (LatePipeline late = new LatePipeline(options, inputs.threads(command))) {
            if (database.isToBeMade()) {
                late.begin();
            }
            try (RecordStore store = database.open(command)) {
                RecordMaker maker = document -> store.holds(document, reading)
                        ? Optional.empty()
                        : Optional.of(late.pipeline().read(store.described(document)));
                return inputs.read(command, maker, new KeptRecords(store, reading, force));
            }
        }
    }
}
