// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;
import org.onrecord.statement.Statement;
import org.onrecord.store.Hit;
import org.onrecord.store.Query;
import org.onrecord.store.RecordStore;
import org.onrecord.store.SearchPage;
import org.onrecord.store.Sort;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord disputes}: who disputes what of whom. */
@Command(
        name = "disputes",
        description =
                "Lists statements of the record that dispute others: what was said, then who disputes it and how.",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {"  onrecord disputes", "  onrecord disputes 'speaker:okeke after:2026-01' --format jsonl"})
final class DisputesCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private RecordQuery sought = new RecordQuery();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        Query disputing = new Query.And(List.of(sought.query(command), new Query.Relating(Relation.DISPUTES)));
        try (RecordStore store = sought.store(command);
                Destination destination = output.of(store).open(command)) {
            SearchPage page = store.search(disputing, sought.page(Sort.NEWEST, command));
            for (Hit hit : page.hits()) {
                write(hit, store, destination);
            }
            command.getErr()
                    .println("onrecord: found: " + page.total() + ", shown: "
                            + page.hits().size());
        }
        return 0;
    }

    private static void write(Hit hit, RecordStore store, Destination destination) throws Exception {
        for (Link link : hit.statement().links()) {
            Optional<Hit> disputed =
                    link.relation() == Relation.DISPUTES ? store.statement(link.to()) : Optional.empty();
            if (disputed.isPresent()) {
                write(disputed.get(), hit, destination);
            }
        }
    }

    /** Both in one, if they stand in the same document. */
    private static void write(Hit disputed, Hit disputing, Destination destination) throws Exception {
        if (disputed.document().id().equals(disputing.document().id())) {
            write(disputed, destination, disputed.statement(), disputing.statement());
        } else {
            write(disputed, destination, disputed.statement());
            write(disputing, destination, disputing.statement());
        }
    }

    private static void write(Hit in, Destination destination, Statement... statements) throws Exception {
        destination.write(
                new TextInput(in.document().id(), null, in.statement().id()),
                new ArticleRecord(in.document(), List.of(), List.of(statements)));
    }
}
