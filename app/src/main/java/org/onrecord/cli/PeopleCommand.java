// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Facet;
import org.onrecord.store.PageRequest;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Sort;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code onrecord people}: who speaks in the record. */
@Command(
        name = "people",
        description = "Lists who speaks in the record, with the number of their statements, the most quoted first.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord people", "  onrecord people '\"ferry strike\" after:2026-01 type:person'"})
final class PeopleCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private QueryArgument query = new QueryArgument();

    @Option(
            names = "--limit",
            paramLabel = "N",
            defaultValue = "50",
            description = "the most to list, up to 1000 (default: ${DEFAULT-VALUE})")
    private int limit = 50;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        PrintWriter out = command.getOut();
        try (RecordStore store = database.existing(command)) {
            PageRequest request = new PageRequest(Sort.NEWEST, null, 0, Math.max(0, Math.min(limit, PageRequest.MOST)));
            Facet speakers = store.search(query.parsed(command), request).facet(Facet.Field.SPEAKER);
            speakers.values().forEach(speaker -> out.printf("%7d  %s%n", speaker.count(), speaker.value()));
            out.flush();
            int left = speakers.distinct() - speakers.values().size();
            if (left > 0) {
                command.getErr().println("onrecord: and " + left + " more");
            }
            return 0;
        }
    }
}
