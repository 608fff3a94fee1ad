// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.format.Elsewhere;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.ingest.Originals;
import org.onrecord.ingest.StateFile;
import org.onrecord.ingest.UnreadableException;
import org.onrecord.store.Hit;
import org.onrecord.store.RecordStore;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** In which form records are written, and where to. */
final class OutputOptions {

    private static final int WIDEST = 110;

    /** Whether to colour. */
    enum Colour {
        AUTO,
        ALWAYS,
        NEVER;

        boolean wanted() {
            return switch (this) {
                case AUTO -> Ansi.AUTO.enabled();
                case ALWAYS -> true;
                case NEVER -> false;
            };
        }
    }

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private Format format = Format.TEXT;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "PATH",
            description = {
                "a file, or a folder that gets a file for each text: one that exists, or a name that ends in / (default: standard output).",
                "brat needs a folder, parquet a file or a folder"
            })
    private @Nullable String output;

    @Option(names = "--force", description = "overwrite brat files that exist")
    private boolean force;

    @Option(
            names = {"--color", "--colour"},
            paramLabel = "WHEN",
            defaultValue = "auto",
            description = "colour the text: auto, always, never (default: ${DEFAULT-VALUE})")
    private Colour colour = Colour.AUTO;

    private Elsewhere elsewhere = Elsewhere.UNKNOWN;

    private Originals originals = Originals.NONE;

    /** Has a record asked for the statements that others mean and that are not written beside them. Returns this. */
    OutputOptions of(RecordStore store) {
        elsewhere = statement -> store.statement(statement).map(Hit::alone).orElse(null);
        return this;
    }

    /** Has the files that are read stay as they are; wrong usage if the output is one of them. Returns this. */
    OutputOptions sparing(Originals read, CommandLine command) throws IOException {
        if (output != null) {
            requireApart(Path.of(output), read, command);
        }
        originals = read;
        return this;
    }

    /** Wrong usage if a file is one of those that are read. */
    static void requireApart(Path output, Originals read, CommandLine command) throws IOException {
        if (read.hold(output)) {
            throw new ParameterException(
                    command,
                    "--output " + output + " is one of the files to be read: name another, nothing was changed");
        }
    }

    /** Whether people read it, on standard output. */
    boolean isForPeople() {
        return output == null && format == Format.TEXT;
    }

    /** Whether a file that exists is written anew. */
    boolean replaces() {
        return output != null && Files.isRegularFile(Path.of(output));
    }

    /** Opens what was asked for. */
    Destination open(CommandLine command) throws IOException {
        if (output == null) {
            return standardOutput(command);
        }
        Path path = Path.of(output);
        if (isFolder(path)) {
            return new OutputFolder(path, format, plainLook(), force, originals);
        }
        createFolderOf(path);
        return format.isText()
                ? new OneOutput(Files.newBufferedWriter(path, StandardCharsets.UTF_8), format, plainLook())
                : bytes(path);
    }

    private OneOutput bytes(Path path) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(path));
        return new OneOutput(format.to(out, plainLook()), out);
    }

    /**
     * Opens what was asked for, to go on where the last run with the same state stopped.
     *
     * @param state the file that says where that was; absent where every run begins anew
     */
    Destination open(CommandLine command, @Nullable Path state) throws IOException, UnreadableException {
        if (state == null || (output != null && isFolder(Path.of(output)))) {
            return open(command);
        }
        if (!format.canBeContinued()) {
            throw new ParameterException(
                    command,
                    "--format " + format
                            + " is one whole that no later run can go on with: with --state, name a folder with --output");
        }
        if (output == null) {
            return standardOutput(command);
        }
        Path path = Path.of(output);
        createFolderOf(path);
        long kept = StateFile.keptLength(state, ContinuedFile.nameOf(path));
        return new ContinuedFile(path, format, plainLook(), kept);
    }

    private boolean isFolder(Path path) {
        return format == Format.BRAT || String.valueOf(output).endsWith("/") || Files.isDirectory(path);
    }

    private static void createFolderOf(Path file) throws IOException {
        Path parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
    }

    private Destination standardOutput(CommandLine command) {
        if (format == Format.BRAT) {
            throw new ParameterException(command, "--format brat writes two files a text: name a folder with --output");
        }
        if (!format.isText()) {
            throw new ParameterException(command, "--format " + format + " is no text: name a file with --output");
        }
        PrintWriter out = command.getOut();
        return new OneOutput(new Checked(out), format, new Look(width(command), colour.wanted(), elsewhere));
    }

    private Look plainLook() {
        return new Look(Look.PLAIN.width(), colour == Colour.ALWAYS, elsewhere);
    }

    private static int width(CommandLine command) {
        if (!Ansi.AUTO.enabled()) {
            return Look.PLAIN.width();
        }
        int terminal = command.getCommandSpec().usageMessage().autoWidth(true).width();
        return Math.max(40, Math.min(terminal, WIDEST));
    }
}
