// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Statement;
import org.onrecord.store.RecordStore;
import org.onrecord.store.StoredArticle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code onrecord export}: all that a search finds, for other programs. */
@Command(
        name = "export",
        description = {
            "Writes all statements of the record that a query finds, document by document as they were added.",
            "Without a query, the whole record."
        },
        mixinStandardHelpOptions = true,
        sortOptions = false,
        versionProvider = Version.class,
        footerHeading = "%nExamples:%n",
        footer = {
            "  onrecord export --format jsonl --output record.jsonl",
            "  onrecord export 'act:denial after:2026-01' --format csv --output denials.csv",
            "  onrecord export --format brat --output corrected/"
        })
final class ExportCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private QueryArgument query = new QueryArgument();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Override
    public Integer call() throws Exception {
        CommandLine command = Objects.requireNonNull(spec).commandLine();
        FileNames names = new FileNames();
        try (RecordStore store = database.existing(command);
                Destination destination = output.open(command)) {
            for (Map.Entry<String, List<String>> found :
                    store.find(query.parsed(command)).entrySet()) {
                StoredArticle article = store.article(found.getKey()).orElse(null);
                if (article != null) {
                    destination.write(
                            new TextInput(found.getKey(), null, names.of(found.getKey())),
                            only(new HashSet<>(found.getValue()), article.record()));
                }
            }
        }
        return 0;
    }

    /** Some statements of a record; what they stand within may be left out. */
    private static ArticleRecord only(Set<String> ids, ArticleRecord record) {
        if (ids.size() == record.statements().size()) {
            return record;
        }
        List<Statement> statements = record.statements().stream()
                .filter(statement -> ids.contains(statement.id()))
                .map(ExportCommand::byItself)
                .toList();
        return new ArticleRecord(record.document(), record.entities(), statements);
    }

    private static Statement byItself(Statement statement) {
        Attribution spans = statement.attribution();
        return new Statement(
                statement.id(),
                statement.document(),
                new Attribution(spans.source(), spans.cue(), spans.content(), null, spans.confidence()),
                statement.quotation(),
                statement.speakers(),
                statement.circumstances(),
                statement.within(),
                statement.links());
    }
}
