// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.pipeline.Pipeline;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Many texts with one thread and with several, in turn: how the speed grows, and what a million articles cost. */
@Command(name = "threads", description = "One thread beside several, and what a million articles cost.")
final class ThreadsCommand implements Callable<Integer> {

    private static final double MILLION = 1e6;

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--texts", required = true, paramLabel = "DIR", description = "folder of texts")
    private Path texts = Path.of("");

    @Option(names = "--threads", defaultValue = "2", paramLabel = "N", description = "how many, beside one")
    private int threads;

    @Option(names = "--rounds", defaultValue = "3", paramLabel = "N", description = "how often; the median is told")
    private int rounds;

    @Option(names = "--articles", defaultValue = "1000", paramLabel = "N", description = "how many texts at most")
    private int articles;

    @Override
    public Integer call() throws Exception {
        Corpus corpus = Corpus.in(texts).first(articles);
        List<Double> one = new ArrayList<>();
        List<Double> several = new ArrayList<>();
        try (Pipeline pipeline = Pipeline.english()) {
            seconds(pipeline, corpus, threads);
            for (int round = 0; round < rounds; round++) {
                one.add(seconds(pipeline, corpus, 1));
                several.add(seconds(pipeline, corpus, threads));
            }
        }
        tell(corpus, Median.of(one), Median.of(several));
        return 0;
    }

    private void tell(Corpus corpus, double one, double several) {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        int count = corpus.documents().size();
        out.printf(Locale.ROOT, "%d texts, %d tokens; load %s%n", count, corpus.tokens(), Machine.load());
        out.printf(Locale.ROOT, "1 thread: %.0f tokens/s%n", corpus.tokens() / one);
        out.printf(
                Locale.ROOT,
                "%d threads: %.0f tokens/s, %.2f times%n",
                threads,
                corpus.tokens() / several,
                one / several);
        double hours = several / count * MILLION / 3600;
        out.printf(Locale.ROOT, "a million such articles: %.1f hours with %d threads%n", hours, threads);
        out.flush();
    }

    private static double seconds(Pipeline pipeline, Corpus corpus, int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        long begun = System.nanoTime();
        try {
            List<Future<?>> waiting = new ArrayList<>();
            for (Document document : corpus.documents()) {
                waiting.add(pool.submit(() -> pipeline.read(document)));
            }
            for (Future<?> read : waiting) {
                read.get();
            }
        } finally {
            pool.shutdownNow();
        }
        return (System.nanoTime() - begun) / 1e9;
    }
}
