// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** Where the record is kept. */
final class DatabaseOption {

    @Option(
            names = "--db",
            paramLabel = "FILE|URL",
            description =
                    "where the record is kept: a file, or a PostgreSQL database, jdbc:postgresql://HOST/NAME?user=…  (default: $ONRECORD_DB, else ./onrecord.db)")
    private @Nullable String given;

    private String location() {
        return location(given, System.getenv("ONRECORD_DB"));
    }

    /** An empty variable is none. */
    static String location(@Nullable String given, @Nullable String environment) {
        if (given != null) {
            return given;
        }
        return environment == null || environment.isBlank() ? "onrecord.db" : environment;
    }

    /** The record, which is made if it is not there. */
    RecordStore open(CommandLine command) throws StoreException {
        try {
            return RecordStore.open(location());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command, "--db " + wrong.getMessage(), wrong);
        }
    }

    /** Whether it is a file that is not there yet. */
    boolean isToBeMade() {
        return !location().startsWith("jdbc:") && !Files.exists(Path.of(location()));
    }

    /** The record, which must be there. */
    RecordStore existing(CommandLine command) throws StoreException {
        if (isToBeMade()) {
            throw new ParameterException(
                    command, "no record in " + location() + "; onrecord add makes one, --db names another");
        }
        return open(command);
    }
}
