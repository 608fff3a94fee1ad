// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.format.BratFile;
import org.onrecord.format.MalformedBratException;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.store.PageRequest;
import org.onrecord.store.Query;
import org.onrecord.store.Reading;
import org.onrecord.store.RecordStore;
import org.onrecord.store.Sort;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A large record, made of changed copies of annotated articles: how long a search with facets takes, and adding one more. */
@Command(
        name = "store",
        description = "200 searches with facets over a large record, and one more article added to it.")
final class StoreCommand implements Callable<Integer> {

    private static final Reading READING = new Reading("benchmark", "annotated");
    private static final int PAGE = 20;
    private static final int ADDED = 20;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--texts", required = true, paramLabel = "DIR", description = "folder of texts")
    private Path texts = Path.of("");

    @Option(names = "--spans", required = true, paramLabel = "DIR", description = "folder of their brat files")
    private Path spans = Path.of("");

    @Option(names = "--db", required = true, paramLabel = "FILE", description = "where the record is, or is made")
    private Path database = Path.of("");

    @Option(
            names = "--statements",
            defaultValue = "1000000",
            paramLabel = "N",
            description = "how many to have (default: ${DEFAULT-VALUE})")
    private int statements = 1_000_000;

    private int copies;

    @Override
    public Integer call() throws Exception {
        List<ArticleRecord> records = records();
        try (RecordStore store = RecordStore.open(database.toString())) {
            fill(store, records);
            say("%,d MB in the file; load %s", Files.size(database) / 1_000_000, Machine.load());
            List<Query> queries = queries();
            say("cold: first search %.0f ms", seconds(store, Query.ALL) * 1000);
            for (int round = 0; round < 2; round++) {
                search(store, queries, round == 0 ? "first round" : "warm");
            }
            addOneByOne(store, records);
        }
        return 0;
    }

    private List<ArticleRecord> records() throws IOException {
        List<ArticleRecord> records = new ArrayList<>();
        try (Pipeline pipeline = Pipeline.withoutModel()) {
            for (Document document : Corpus.in(texts).documents()) {
                String name =
                        String.valueOf(Path.of(document.id()).getFileName()).replaceAll("\\.txt$", "");
                Path file = annotation(name);
                if (file != null) {
                    Document named = new Document(name, document.text(), publication(name), List.of());
                    records.add(pipeline.resolve(
                            named,
                            BratFile.parse(Files.readString(file), file.toString(), named.text())
                                    .attributions()));
                }
            }
        } catch (MalformedBratException malformed) {
            throw new IOException(malformed);
        }
        return records;
    }

    /** The brat file of a text, {@code <text>.ann} or the first of {@code <text>_<annotator>.ann}; absent if there is none. */
    private @Nullable Path annotation(String name) throws IOException {
        try (Stream<Path> files = Files.list(spans)) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(name))
                    .filter(file -> file.toString().endsWith(".ann"))
                    .sorted()
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The names of the files say outlet and date: {@code outlet_2016-09-12_title}. */
    private static Publication publication(String name) {
        String[] parts = name.split("_", -1);
        return parts.length < 3
                ? Publication.UNKNOWN
                : Publication.UNKNOWN.withOutlet(parts[0]).withPublished(PublicationDate.parse(parts[1]));
    }

    private void fill(RecordStore store, List<ArticleRecord> records) throws Exception {
        long there = store.search(Query.ALL, PageRequest.first(Sort.NEWEST, 0)).total();
        long begun = System.nanoTime();
        long added = 0;
        int each =
                records.stream().mapToInt(record -> record.statements().size()).sum();
        copies = (int) (there / Math.max(1, each));
        while (there + added < statements) {
            ChangedCopy copy = new ChangedCopy(copies++);
            for (ArticleRecord record : records) {
                ArticleRecord changed = copy.of(record);
                store.add(changed, READING);
                added += changed.statements().size();
            }
        }
        double seconds = (System.nanoTime() - begun) / 1e9;
        say("%,d statements, %,d of them added in %.0f s", there + added, added, seconds);
    }

    private static List<Query> queries() throws Exception {
        List<Query> queries = new ArrayList<>();
        try (InputStream in = Objects.requireNonNull(StoreCommand.class.getResourceAsStream("searches.txt"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList()) {
                queries.add(Query.parse(line));
            }
        }
        return queries;
    }

    private void search(RecordStore store, List<Query> queries, String round) throws Exception {
        List<Double> seconds = new ArrayList<>();
        for (Query query : queries) {
            seconds.add(seconds(store, query));
        }
        Collections.sort(seconds);
        say(
                "%s, %d searches: median %.0f ms, p95 %.0f ms, worst %.0f ms; load %s",
                round,
                seconds.size(),
                1000 * seconds.get(seconds.size() / 2),
                1000 * seconds.get(seconds.size() * 95 / 100),
                1000 * seconds.get(seconds.size() - 1),
                Machine.load());
    }

    private static double seconds(RecordStore store, Query query) throws Exception {
        long begun = System.nanoTime();
        store.search(query, PageRequest.first(Sort.RELEVANCE, PAGE));
        return (System.nanoTime() - begun) / 1e9;
    }

    private void addOneByOne(RecordStore store, List<ArticleRecord> records) throws Exception {
        ChangedCopy copy = new ChangedCopy(copies);
        List<Double> seconds = new ArrayList<>();
        for (ArticleRecord record : records.subList(0, Math.min(ADDED, records.size()))) {
            ArticleRecord changed = copy.of(record);
            long begun = System.nanoTime();
            store.add(changed, READING);
            seconds.add((System.nanoTime() - begun) / 1e9);
        }
        say(
                "one more article: median %.0f ms, worst %.0f ms",
                1000 * Median.of(seconds), 1000 * Collections.max(seconds));
    }

    private void say(String format, Object... values) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.printf(Locale.ROOT, format + "%n", values);
        out.flush();
    }
}
