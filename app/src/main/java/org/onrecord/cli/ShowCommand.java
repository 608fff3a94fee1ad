// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.FileNames;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.store.Hit;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoreException;
import org.onrecord.store.StoredArticle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code onrecord show}: a document or a statement of the record. */
@Command(
        name = "show",
        description = {
            "Shows a document of the record, or one statement.",
            "For a statement, also where else these words are quoted, with what was [-left out-] and {+added+} there, word by word."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:it was shown", "1:the record has no such thing, or failed", "2:wrong usage"})
final class ShowCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(
            paramLabel = "ID",
            description = "the id of a statement (st-…) or of a document (an address, or a path)")
    private String id = "";

    @Option(
            names = "--version-number",
            paramLabel = "N",
            description = "the version of a document, 1 for the first text that was added (default: the last one)")
    private @Nullable Integer version;

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        try (RecordStore store = database.existing(command)) {
            ArticleRecord record =
                    find(store).orElseThrow(() -> new ParameterException(command, "'" + id + "' is not in the record"));
            try (Destination destination = output.of(store).open(command)) {
                destination.write(new TextInput(id, null, new FileNames().of(id)), record);
            }
            if (output.isForPeople()) {
                new AppearanceText(command.getOut()).write(store.appearances(id));
            }
            return 0;
        }
    }

    private Optional<ArticleRecord> find(RecordStore store) throws StoreException {
        Optional<ArticleRecord> article =
                (version == null ? store.article(id) : store.article(id, version)).map(StoredArticle::record);
        return article.isPresent() ? article : store.statement(id).map(Hit::alone);
    }
}
