// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Reading;
import org.onrecord.store.RecordStore;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord serve}: the page and the HTTP API. */
@Command(
        name = "serve",
        description = "Serves a page made for reading, and an API, until it is stopped (Ctrl-C).",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it was stopped", "1:it could not listen there", "2:wrong usage"})
final class ServeCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "localhost",
            description =
                    "the interface to listen on (default: ${DEFAULT-VALUE}, for this machine alone); another one needs --token-file")
    private String host = "localhost";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "8080",
            description = "the port to listen on, 0 for any free one (default: ${DEFAULT-VALUE})")
    private int port = 8080;

    @Option(
            names = "--token-file",
            paramLabel = "FILE",
            description =
                    "a file with a secret of at least 16 characters; who knows it may write, and read from other machines")
    private @Nullable Path tokenFile;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private ReaderOptions options = new ReaderOptions();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        String token = tokenFile == null ? null : Files.readString(tokenFile).strip();
        Reading reading = options.reading();
        try (RecordStore store = database.open(command)) {
            Serving.until(Serving.at(host, port, token), store, reading, options::pipeline, command.getOut());
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command, String.valueOf(wrong.getMessage()), wrong);
        }
        return 0;
    }
}
