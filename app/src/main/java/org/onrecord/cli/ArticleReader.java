// SPDX-License-Identifier: Apache-2.0
package org.onrecord.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.format.MalformedBratException;
import org.onrecord.ingest.PlainTextReader;
import org.onrecord.ingest.UnreadableException;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.statement.ArticleRecord;

/** Makes the record of a text, from its spans where they are given. Safe to share between threads. */
final class ArticleReader {

    private final PlainTextReader texts;
    private final Pipeline pipeline;
    private final @Nullable SpanFiles spans;
    private final Consumer<String> messages;

    /**
     * @param spans what is attributed; absent where the pipeline is to find out
     * @param messages takes what a person should know of and what is no failure
     */
    ArticleReader(PlainTextReader texts, Pipeline pipeline, @Nullable SpanFiles spans, Consumer<String> messages) {
        this.texts = texts;
        this.pipeline = pipeline;
        this.spans = spans;
        this.messages = messages;
    }

    /** Reads one text. Whatever happens is a result, so that the other texts can still be read. */
    Result read(TextInput input) {
        try {
            return new Result.Made(input, record(input));
        } catch (UnreadableException | MalformedBratException | IOException | RuntimeException problem) {
            String known = Problem.of(problem);
            return new Result.Failed(input, known.contains(input.name()) ? known : input.name() + ": " + known);
        }
    }

    private ArticleRecord record(TextInput input) throws UnreadableException, MalformedBratException, IOException {
        Document document = document(input, System.in);
        if (spans == null) {
            return pipeline.read(document);
        }
        return pipeline.resolve(document, SpanFiles.read(spansOf(input, spans), document.text()));
    }

    private Document document(TextInput input, InputStream standardInput) throws UnreadableException {
        return input.file() == null ? texts.read(standardInput, input.name()) : texts.read(input.file(), input.name());
    }

    private Path spansOf(TextInput input, SpanFiles files) throws IOException {
        List<Path> found = files.of(input);
        if (found.size() > 1) {
            messages.accept(input.name() + ": annotated " + found.size() + " times, taking " + found.get(0));
        }
        return found.get(0);
    }
}
