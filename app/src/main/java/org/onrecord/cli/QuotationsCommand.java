// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Sort;
import org.onrecord.store.Utterance;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord quotations}: the same words in several articles. */
@Command(
        name = "quotations",
        description = {
            "Lists utterances that several articles of the record quote, those of most outlets first, also where they are shortened or altered.",
            "A report is an article that does not copy another one of the list, as papers do that print the same wire story."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord quotations 'speaker:okeke after:2026-01'", "  onrecord show st-0123456789abcdef"})
final class QuotationsCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RecordQuery sought = new RecordQuery();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try (RecordStore store = sought.store(command)) {
            for (Utterance utterance : store.utterances(
                    sought.query(command), sought.page(Sort.NEWEST, command).limit())) {
                write(utterance, command.getOut());
            }
        }
        Checked.flush(command.getOut());
        return 0;
    }

    private static void write(Utterance utterance, PrintWriter out) {
        Statement first = utterance.first().statement();
        String text = utterance.first().document().text();
        out.printf(
                "%s%d articles, %d of them reports of their own%n",
                outlets(utterance), utterance.documents(), utterance.reports());
        out.printf("    %s: %s%n", speakers(first), content(first, text));
        out.printf(
                "    first in %s%s, %s%n",
                AppearanceText.place(utterance.first()),
                utterance.agency() == null ? "" : " (" + utterance.agency() + ")",
                first.id());
    }

    /** Nothing where no outlet is known. */
    private static String outlets(Utterance utterance) {
        int count = utterance.outlets().size();
        return count == 0
                ? ""
                : (count == 1 ? "1 outlet (" : count + " outlets (") + String.join(", ", utterance.outlets()) + "), ";
    }

    private static String speakers(Statement statement) {
        return statement.speakers().isEmpty()
                ? "somebody"
                : String.join(
                        " and ",
                        statement.speakers().stream().map(Speaker::name).toList());
    }

    private static String content(Statement statement, String text) {
        return String.join(
                        " … ",
                        statement.attribution().content().stream()
                                .map(span -> span.in(text))
                                .toList())
                .replaceAll("\\s+", " ");
    }
}
