// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import org.onrecord.document.PublicationDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The program {@code onrecord}. */
@Command(
        name = "onrecord",
        description = "Who said what: reads news articles and records every statement in them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {ReadCommand.class, EvaluateCommand.class},
        synopsisSubcommandLabel = "COMMAND")
public final class OnRecord {

    private OnRecord() {}

    /** Runs a command and ends with its exit status: 0 all went well, 1 something could not be read, 2 wrong usage. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new OnRecord())
                .registerConverter(PublicationDate.class, PublicationDate::parse)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }
}
