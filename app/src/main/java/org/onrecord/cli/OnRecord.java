// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.onrecord.document.PublicationDate;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program {@code onrecord}. */
@Command(
        name = "onrecord",
        description = "Who said what: reads news articles and records every statement in them.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class OnRecord {

    private static final List<Class<?>> COMMANDS = List.of(
            ReadCommand.class,
            AddCommand.class,
            SearchCommand.class,
            ShowCommand.class,
            PeopleCommand.class,
            QuotationsCommand.class,
            DisputesCommand.class,
            DemandsCommand.class,
            CorrectCommand.class,
            CorrectionsCommand.class,
            ExportCommand.class,
            BackupCommand.class,
            CheckCommand.class,
            DeleteCommand.class,
            EvaluateCommand.class,
            CalibrateCommand.class,
            WatchCommand.class,
            ExtractCommand.class,
            ServeCommand.class);

    private OnRecord() {}

    /** Runs a command and ends with its exit status: 0 all went well, 1 something failed, 2 wrong usage. */
    public static void main(String[] arguments) {
        CommandLine command = commandLine(named(arguments));
        command.setOut(printer(FileDescriptor.out)).setErr(printer(FileDescriptor.err));
        System.exit(command.execute(arguments));
    }

    static CommandLine commandLine() {
        return commandLine(COMMANDS);
    }

    /** The command that the arguments begin with, to look into no other, which takes longer than some of them do; else all. */
    private static List<Class<?>> named(String[] arguments) {
        String first = arguments.length == 0 ? "" : arguments[0];
        return COMMANDS.stream()
                .filter(command -> command.getAnnotation(Command.class).name().equals(first))
                .findFirst()
                .<List<Class<?>>>map(List::of)
                .orElse(COMMANDS);
    }

    private static CommandLine commandLine(List<Class<?>> commands) {
        CommandLine line = new CommandLine(new OnRecord());
        commands.forEach(line::addSubcommand);
        return line.registerConverter(PublicationDate.class, OnRecord::date)
                .registerConverter(LocalDate.class, OnRecord::day)
                .registerConverter(SpanFiles.class, path -> new SpanFiles(Path.of(path)))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(true)
                .setParameterExceptionHandler(OnRecord::refuse)
                .setExecutionExceptionHandler(OnRecord::fail);
    }

    private static PrintWriter printer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeParseException malformed) {
            throw new TypeConversionException("'" + value + "' is not a day like 2026-01-26");
        }
    }

    private static PublicationDate date(String value) {
        try {
            return PublicationDate.parse(value);
        } catch (DateTimeParseException malformed) {
            throw new TypeConversionException("'" + value + "' is not an ISO date like 2026-01-26");
        }
    }

    /** Says what is wrong, what may have been meant, and where the right usage stands: all of it would bury that. */
    private static int refuse(ParameterException wrong, String[] arguments) {
        CommandLine command = wrong.getCommandLine();
        PrintWriter err = command.getErr();
        err.println("onrecord: " + wrong.getMessage());
        UnmatchedArgumentException.printSuggestions(wrong, err);
        if (arguments.length == 0) {
            command.usage(err);
        } else {
            err.println("Try '" + command.getCommandSpec().qualifiedName() + " --help'.");
        }
        err.flush();
        return command.getCommandSpec().exitCodeOnInvalidInput();
    }

    /** What a person can mend is said in one line; a mistake of the program shows where it happened. */
    private static int fail(Exception problem, CommandLine command, ParseResult arguments) {
        if (problem instanceof RuntimeException) {
            problem.printStackTrace(command.getErr());
        } else {
            command.getErr().println("onrecord: " + Problem.of(problem));
        }
        return command.getCommandSpec().exitCodeOnExecutionException();
    }
}
