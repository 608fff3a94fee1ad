// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.RecordStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord delete}: documents out of the record. */
@Command(
        name = "delete",
        description = {
            "Deletes documents from the record for good, with all their versions and statements.",
            "Only hashes of their ids and texts are left, so that add does not take them in again by mistake.",
            "Copies of the record that were made before still hold them."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all are deleted", "1:the record does not have some, or failed", "2:wrong usage"})
final class DeleteCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DOCUMENT", description = "the id of a document")
    private List<String> documents = List.of();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter messages = command.getErr();
        int status = 0;
        try (RecordStore store = database.existing(command)) {
            for (String document : documents) {
                OptionalInt deleted = store.delete(document);
                if (deleted.isEmpty()) {
                    messages.println("onrecord: " + document + ": not in the record");
                    status = 1;
                } else {
                    messages.println("onrecord: " + document + ": deleted, statements: " + deleted.getAsInt());
                }
            }
        }
        return status;
    }
}
