// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.PrintWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.store.Facet;
import org.onrecord.store.Hit;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.SearchPage;
import org.onrecord.store.Sort;
import org.onrecord.store.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code onrecord search}: statements of the record. */
@Command(
        name = "search",
        description = "Finds statements in the record.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord search 'speaker:\"Ada Lindqvist\" act:denial \"ferry strike\" after:2026-01'",
            "  onrecord search 'promis* (bridge OR tunnel) -medium:poll' --sort newest --facets",
            "  onrecord search role:mayor --format jsonl --limit 1000"
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the search went well, whether it found anything or not",
            "1:the record failed",
            "2:wrong usage"
        })
final class SearchCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RecordQuery sought = new RecordQuery();

    @Option(
            names = "--sort",
            paramLabel = "ORDER",
            defaultValue = "relevance",
            description = "relevance, newest, oldest (default: ${DEFAULT-VALUE})")
    private Sort sort = Sort.RELEVANCE;

    @Option(
            names = "--after",
            paramLabel = "PLACE",
            description = "go on where a search in the same order has ended, as it says at its end")
    private @Nullable String after;

    @Option(names = "--facets", description = "also say how all that is found is spread over speakers, acts, outlets …")
    private boolean facets;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try (RecordStore store = sought.store(command)) {
            SearchPage page = search(store, command);
            try (Destination destination = output.of(store).open(command)) {
                for (Hit hit : page.hits()) {
                    String document = hit.document().id();
                    destination.write(
                            new TextInput(document, null, hit.statement().id()), hit.alone());
                }
            }
            report(page, command.getErr());
            return 0;
        }
    }

    private SearchPage search(RecordStore store, CommandLine command) throws StoreException {
        Query query = sought.query(command);
        PageRequest first = sought.page(sort, command);
        try {
            return store.search(query, after == null ? first : first.at(after));
        } catch (IllegalArgumentException wrong) {
            throw new ParameterException(command, wrong.getMessage(), wrong);
        }
    }

    private void report(SearchPage page, PrintWriter messages) {
        messages.println(
                "onrecord: found: " + page.total() + ", shown: " + page.hits().size());
        if (facets) {
            page.facets().stream()
                    .filter(facet -> facet.distinct() > 0)
                    .forEach(facet -> messages.println(line(facet)));
        }
        if (page.next() != null) {
            messages.println("onrecord: more with --after " + page.next());
        }
        messages.flush();
    }

    private static String line(Facet facet) {
        String values = facet.values().stream()
                .map(value -> value.value() + " " + value.count())
                .collect(Collectors.joining(" · "));
        int left = facet.distinct() - facet.values().size();
        return "  " + facet.field().label() + ": " + values + (left > 0 ? " · and " + left + " more" : "");
    }
}
