// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program of this module: each command measures one thing and prints what it found. */
@Command(
        name = "benchmarks/run",
        description = "Measures how fast On Record is. Before all of these: \"jmh\", the stages one by one.",
        mixinStandardHelpOptions = true,
        subcommands = {
            CompareCommand.class,
            ThreadsCommand.class,
            PeakCommand.class,
            ColdCommand.class,
            StoreCommand.class,
            LoadCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Benchmarks {

    private Benchmarks() {}

    /** Runs a command and ends with its exit status: 0 all went well, 1 something failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Benchmarks()).setUsageHelpAutoWidth(true);
    }
}
