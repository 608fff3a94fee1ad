// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.RecordStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord backup}: a copy of the record. */
@Command(
        name = "backup",
        description = {
            "Copies the record into a file, while others may go on using it.",
            "A record in PostgreSQL is copied by pg_dump instead."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class)
final class BackupCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a file that does not exist yet")
    private Path file = Path.of("");

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try (RecordStore store = database.existing(command)) {
            store.backup(file);
        } catch (UnsupportedOperationException elsewhere) {
            throw new ParameterException(command, elsewhere.getMessage(), elsewhere);
        }
        return 0;
    }
}
