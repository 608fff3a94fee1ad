// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.correct.Corrector;
import org.onrecord.format.Format;
import org.onrecord.format.Look;
import org.onrecord.format.RecordWriter;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Statement;
import org.onrecord.store.Change;
import org.onrecord.store.Correction;
import org.onrecord.store.Hit;
import org.onrecord.store.OutdatedException;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoredArticle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord correct}: a statement of the record as it should be. */
@Command(
        name = "correct",
        description = {
            "Corrects a statement of the record, deletes one, or adds one that was missed.",
            "Corrections are kept apart from what the program reads, hold also when the article is read again, and can be undone: see onrecord corrections."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it is corrected", "1:the record does not have it so, or failed", "2:wrong usage"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord correct st-0123456789abcdef --act denial --speaker 'Tomas Okeke'",
            "  onrecord correct st-0123456789abcdef --content 'the ferry will sail' --unlink st-fedcba9876543210",
            "  onrecord correct st-0123456789abcdef --delete --note 'the article says so itself'",
            "  onrecord correct --missed ferry.txt --source Okeke --cue said --content 'the boats are safe'"
        })
final class CorrectCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(arity = "0..1", paramLabel = "STATEMENT", description = "the id of a statement, st-…")
    private @Nullable String id;

    @Option(names = "--missed", paramLabel = "DOCUMENT", description = "add a statement to the document with this id")
    private @Nullable String missed;

    @Option(names = "--delete", description = "there is no such statement")
    private boolean delete;

    @Mixin
    private WishOptions wish = new WishOptions();

    @Mixin
    private AuthorOptions author = new AuthorOptions();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        if ((id == null) == (missed == null) || (delete && (missed != null || wish.isGiven()))) {
            throw new ParameterException(
                    command,
                    "name one statement to change or to --delete, or a document that a statement was --missed in");
        }
        try (RecordStore store = database.existing(command)) {
            ArticleRecord record = record(store, command);
            Change change = change(record, command);
            Correction made = store.correct(record.document().id(), change, author.signature(command));
            command.getErr().println("onrecord: correction " + made.number());
            show(made, command);
            return 0;
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(command, String.valueOf(impossible.getMessage()), impossible);
        } catch (OutdatedException outdated) {
            command.getErr().println("onrecord: " + outdated.getMessage());
            return 1;
        }
    }

    private ArticleRecord record(RecordStore store, CommandLine command) throws IOException {
        String document = missed == null
                ? store.statement(Objects.requireNonNull(id))
                        .map(Hit::document)
                        .map(found -> found.id())
                        .orElse(id)
                : missed;
        return store.article(Objects.requireNonNull(document))
                .map(StoredArticle::record)
                .orElseThrow(() -> new ParameterException(command, "'" + document + "' is not in the record"));
    }

    private Change change(ArticleRecord record, CommandLine command) {
        Statement was = id == null ? null : statement(record, id, command);
        try {
            Statement becomes = delete ? null : new Corrector().wanted(record, was, wish.wish(record, was));
            if (was != null && was.equals(becomes)) {
                throw new ParameterException(command, "'" + id + "' is so already: nothing was changed");
            }
            return new Change(was, becomes);
        } catch (IllegalArgumentException impossible) {
            throw new ParameterException(command, String.valueOf(impossible.getMessage()), impossible);
        }
    }

    private static Statement statement(ArticleRecord record, String id, CommandLine command) {
        return record.statements().stream()
                .filter(statement -> statement.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ParameterException(
                        command,
                        "'" + id + "' does not stand in the current text of "
                                + record.document().id()));
    }

    private static void show(Correction made, CommandLine command) throws IOException {
        Statement becomes = made.change().becomes();
        try (RecordWriter writer = Format.TEXT.to(new Checked(command.getOut()), Look.PLAIN)) {
            writer.write(new ArticleRecord(made.document(), List.of(), becomes == null ? List.of() : List.of(becomes)));
        }
    }
}
