// SPDX-License-Identifier: Apache-2.0
package org.onrecord.store;

import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.CodePoints;
import org.onrecord.document.Post;
import org.onrecord.document.Span;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Entity;
import org.onrecord.statement.Link;
import org.onrecord.statement.Mention;
import org.onrecord.statement.Speaker;
import org.onrecord.statement.Statement;

/** Writes what was read of one version of a document: posts, entities and statements. Made for one record. */
final class ContentWriter {

    private final Handle handle;
    private final Dialect dialect;
    private final ArticleRecord record;
    private final long version;
    private final CodePoints codePoints;

    ContentWriter(Handle handle, Dialect dialect, ArticleRecord record, long version) {
        this.handle = handle;
        this.dialect = dialect;
        this.record = record;
        this.version = version;
        this.codePoints = CodePoints.of(record.document().text());
    }

    /** @param first number of the first statement; the others follow */
    void write(long first) {
        writePosts();
        writeEntities();
        writeStatements(first);
    }

    /** The statements alone, without posts and entities. */
    void writeStatements(long first) {
        writeRows(first);
        writeSpans(first);
        writeNamed(first);
        writeSpeakers(first);
        writeLinks(first);
    }

    private void writePosts() {
        try (Rows rows = new Rows("post", "version, ordinal, author, handle, posted, url, span_start, span_end")) {
            for (int ordinal = 0; ordinal < record.document().posts().size(); ordinal++) {
                Post post = record.document().posts().get(ordinal);
                rows.add(
                        version,
                        ordinal,
                        post.author(),
                        post.handle(),
                        text(post.date()),
                        post.url(),
                        start(post.span()),
                        end(post.span()));
            }
        }
    }

    private void writeEntities() {
        try (Rows entities = new Rows("entity", "version, ordinal, id, name, type, role, people")) {
            for (int ordinal = 0; ordinal < record.entities().size(); ordinal++) {
                Entity entity = record.entities().get(ordinal);
                entities.add(
                        version,
                        ordinal,
                        entity.id(),
                        entity.name(),
                        entity.type().label(),
                        entity.role(),
                        entity.people());
            }
        }
        try (Rows aliases = new Rows("alias", "version, entity, ordinal, alias");
                Rows mentions = new Rows("mention", "version, entity, ordinal, span_start, span_end, kind")) {
            for (int ordinal = 0; ordinal < record.entities().size(); ordinal++) {
                writeForms(ordinal, record.entities().get(ordinal), aliases, mentions);
            }
        }
    }

    private void writeForms(int entity, Entity of, Rows aliases, Rows mentions) {
        for (int ordinal = 0; ordinal < of.aliases().size(); ordinal++) {
            aliases.add(version, entity, ordinal, of.aliases().get(ordinal));
        }
        for (int ordinal = 0; ordinal < of.mentions().size(); ordinal++) {
            Mention mention = of.mentions().get(ordinal);
            mentions.add(
                    version,
                    entity,
                    ordinal,
                    start(mention.span()),
                    end(mention.span()),
                    mention.kind().label());
        }
    }

    private void writeRows(long first) {
        if (record.statements().isEmpty()) {
            return;
        }
        try (PreparedBatch batch = handle.prepareBatch(dialect.insertStatement())) {
            long number = first;
            for (Statement statement : record.statements()) {
                bind(batch, statement, number);
                batch.add();
                number++;
            }
            batch.execute();
        }
    }

    private void bind(PreparedBatch batch, Statement statement, long number) {
        StatementText words = StatementText.of(statement, record.document().text());
        Circumstances circumstances = statement.circumstances();
        Span condition = circumstances == null ? null : circumstances.condition();
        batch.bind("number", number)
                .bind("id", statement.id())
                .bind("version", version)
                .bind("speakers", words.speakers())
                .bind("source", words.source())
                .bind("cue", words.cue())
                .bind("content", words.content())
                .bind("words", dialect.searchable(words))
                .bind("quotation", statement.quotation().label())
                .bind("act", circumstances == null ? null : circumstances.act().label())
                .bind("asserted", circumstances == null ? null : Integer.valueOf(circumstances.asserted() ? 1 : 0))
                .bind(
                        "medium",
                        circumstances == null ? null : circumstances.medium().label())
                .bind("said_on", circumstances == null ? null : text(circumstances.saidOn()))
                .bind("condition_start", condition == null ? null : Integer.valueOf(start(condition)))
                .bind("condition_end", condition == null ? null : Integer.valueOf(end(condition)))
                .bind("within", statement.within())
                .bind("confidence", statement.attribution().confidence());
    }

    private void writeSpans(long first) {
        try (Rows rows = new Rows("statement_span", "statement, part, ordinal, span_start, span_end")) {
            for (int index = 0; index < record.statements().size(); index++) {
                Statement statement = record.statements().get(index);
                writeSpans(
                        rows, first + index, "source", statement.attribution().source());
                writeSpans(rows, first + index, "cue", statement.attribution().cue());
                writeSpans(
                        rows, first + index, "content", statement.attribution().content());
            }
        }
    }

    private void writeSpans(Rows rows, long statement, String part, List<Span> spans) {
        for (int ordinal = 0; ordinal < spans.size(); ordinal++) {
            rows.add(statement, part, ordinal, start(spans.get(ordinal)), end(spans.get(ordinal)));
        }
    }

    /** Whom the contents of the statements name. */
    private void writeNamed(long first) {
        try (Rows rows = new Rows("named", "version, entity, statement")) {
            for (int index = 0; index < record.statements().size(); index++) {
                List<Span> content =
                        record.statements().get(index).attribution().content();
                for (int entity = 0; entity < record.entities().size(); entity++) {
                    if (isIn(content, record.entities().get(entity))) {
                        rows.add(version, entity, first + index);
                    }
                }
            }
        }
    }

    private static boolean isIn(List<Span> content, Entity entity) {
        return entity.mentions().stream()
                .map(Mention::span)
                .anyMatch(mention -> content.stream()
                        .anyMatch(span -> span.start() <= mention.start() && mention.start() < span.end()));
    }

    private void writeSpeakers(long first) {
        try (Rows rows =
                new Rows("speaker", "statement, part, ordinal, name, type, role, entity, mention, confidence")) {
            for (int index = 0; index < record.statements().size(); index++) {
                Statement statement = record.statements().get(index);
                Circumstances circumstances = statement.circumstances();
                writeSpeakers(rows, first + index, "speaker", statement.speakers());
                if (circumstances != null) {
                    writeSpeakers(rows, first + index, "addressee", circumstances.addressees());
                }
            }
        }
    }

    private static void writeSpeakers(Rows rows, long statement, String part, List<Speaker> speakers) {
        for (int ordinal = 0; ordinal < speakers.size(); ordinal++) {
            Speaker speaker = speakers.get(ordinal);
            rows.add(
                    statement,
                    part,
                    ordinal,
                    speaker.name(),
                    speaker.type().label(),
                    speaker.role(),
                    speaker.entity(),
                    speaker.mention().label(),
                    speaker.confidence());
        }
    }

    private void writeLinks(long first) {
        try (Rows rows = new Rows("link", "statement, ordinal, relation, to_id, confidence")) {
            for (int index = 0; index < record.statements().size(); index++) {
                List<Link> links = record.statements().get(index).links();
                for (int ordinal = 0; ordinal < links.size(); ordinal++) {
                    Link link = links.get(ordinal);
                    rows.add(first + index, ordinal, link.relation().label(), link.to(), link.confidence());
                }
            }
        }
    }

    private int start(Span span) {
        return codePoints.toCodePoint(span.start());
    }

    private int end(Span span) {
        return codePoints.toCodePoint(span.end());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** Rows of one table that are inserted together, in the end. */
    private final class Rows implements AutoCloseable {

        private final PreparedBatch batch;

        Rows(String table, String columns) {
            String places = columns.replaceAll("\\w+", "?");
            batch = handle.prepareBatch("INSERT INTO " + table + " (" + columns + ") VALUES (" + places + ")");
        }

        void add(@Nullable Object... values) {
            for (int place = 0; place < values.length; place++) {
                batch.bind(place, values[place]);
            }
            batch.add();
        }

        @Override
        public void close() {
            if (batch.size() > 0) {
                batch.execute();
            }
            batch.close();
        }
    }
}
