// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Inspection;
import org.onrecord.store.RecordStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord check}: whether the record is sound. */
@Command(
        name = "check",
        description =
                "Looks whether the record is sound: the database, its index of words, and that texts, hashes, spans and ids agree.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it is sound", "1:it is not; each fault stands on a line", "2:wrong usage"})
final class CheckCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = command.getOut();
        try (RecordStore store = database.existing(command)) {
            Inspection inspection = store.check();
            inspection.faults().forEach(out::println);
            out.println("documents: " + inspection.documents() + ", statements: " + inspection.statements()
                    + ", faults: " + inspection.faults().size());
            Checked.flush(out);
            return inspection.faults().isEmpty() ? 0 : 1;
        }
    }
}
