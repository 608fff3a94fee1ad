// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** How a run reports on itself. */
final class SummaryOptions {

    private static final int FEW = 10;

    @Option(
            names = "--summary",
            paramLabel = "FILE",
            description = "write what was read, and what was left out and why, as JSON to this file")
    private @Nullable Path file;

    @Option(
            names = "--every-skip",
            description = "name everything that is left out, not only the first " + FEW + " of a kind in each input")
    private boolean everySkip;

    @Option(names = "--strict", description = "count everything that is left out as failure")
    private boolean strict;

    /** Says what a run leaves out, while it goes on. */
    LeftOut leftOut(Consumer<String> messages) {
        return new LeftOut(everySkip ? Integer.MAX_VALUE : FEW, messages);
    }

    /** Says how a run went, unless it was of one document that was read; gives its exit status. */
    int report(RunSummary summary, PrintWriter messages) throws IOException {
        if (summary.documents() > 1 || summary.exitStatus(true) != 0) {
            messages.println("onrecord: " + summary.text());
            messages.flush();
        }
        if (file != null) {
            Files.writeString(file, summary.json() + "\n", StandardCharsets.UTF_8);
        }
        return summary.exitStatus(strict);
    }
}
