// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/**
 * On Record with both of its models beside another system on the same texts: each in a process of its own, loaded at the same time, one reads a
 * text while the others wait. Two clocks: the one on the wall, and how long the thread that reads had a processor, which
 * says more on a machine that has other work.
 */
@Command(
        name = "compare",
        description = "On Record beside another system, one thread each, text by text in turn.",
        mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--texts", required = true, paramLabel = "DIR", description = "folder of texts")
    private Path texts = Path.of("");

    @Option(names = "--articles", defaultValue = "1000", paramLabel = "N", description = "how many texts at most")
    private int articles;

    @Option(
            names = "--warm-up",
            defaultValue = "10",
            paramLabel = "N",
            description = "how many of the texts to read before the clock runs (default: ${DEFAULT-VALUE})")
    private int warmUp;

    @Option(
            names = "--with",
            defaultValue = "org.onrecord.benchmark.CoreNlpContender",
            paramLabel = "CLASS",
            description = "the other system: a class that is a Contender (default: ${DEFAULT-VALUE})")
    private String other = "";

    @Option(
            names = "--heap",
            defaultValue = "5g",
            paramLabel = "SIZE",
            description = "the most heap that the other system may use (default: ${DEFAULT-VALUE})")
    private String heap = "";

    @Override
    public Integer call() throws Exception {
        Corpus corpus = Corpus.in(texts).first(articles);
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        out.println("load before: " + Machine.load());
        try (ContenderProcess ours = ours(OnRecordContender.WithDefault.class);
                ContenderProcess small = ours(OnRecordContender.WithSmall.class);
                ContenderProcess theirs = new ContenderProcess(other, List.of("-Xmx" + heap))) {
            List<Tally> tallies = List.of(new Tally(ours), new Tally(small), new Tally(theirs));
            for (Document document : corpus.first(warmUp).documents()) {
                readAll(tallies, document);
            }
            tallies.forEach(Tally::forget);
            for (Document document : corpus.documents()) {
                readAll(tallies, document);
            }
            tell(out, corpus, tallies);
        }
        return 0;
    }

    private static ContenderProcess ours(Class<? extends OnRecordContender> contender) throws IOException {
        return new ContenderProcess(contender.getName(), List.of("-Xmx1g"));
    }

    private static void readAll(List<Tally> tallies, Document document) throws IOException {
        for (Tally tally : tallies) {
            tally.read(Path.of(document.id()));
        }
    }

    private static void tell(PrintWriter out, Corpus corpus, List<Tally> tallies) throws IOException {
        out.printf(
                Locale.ROOT,
                "%d texts, %d tokens; load after: %s%n",
                corpus.documents().size(),
                corpus.tokens(),
                Machine.load());
        out.println("system           tokens/s  tokens per processor second  load s  peak MB  statements");
        for (Tally tally : tallies) {
            out.println(tally.row(corpus.tokens()));
        }
        Tally theirs = tallies.get(tallies.size() - 1);
        for (Tally ours : tallies.subList(0, tallies.size() - 1)) {
            out.printf(
                    Locale.ROOT,
                    "%s, times as fast: %.2f by the clock, %.2f by the processor%n",
                    ours.process.name(),
                    theirs.seconds / ours.seconds,
                    theirs.work / ours.work);
        }
        out.flush();
    }

    /** What one of them has taken so far. */
    private static final class Tally {

        private final ContenderProcess process;
        private double seconds;
        private double work;
        private long statements;

        Tally(ContenderProcess process) {
            this.process = process;
        }

        void read(Path text) throws IOException {
            ContenderProcess.Reading reading = process.read(text);
            seconds += reading.seconds();
            work += reading.work();
            statements += reading.statements();
        }

        void forget() {
            seconds = 0;
            work = 0;
            statements = 0;
        }

        String row(long tokens) throws IOException {
            return String.format(
                    Locale.ROOT,
                    "%-15s %9.0f %28.0f %7.1f %8.0f %11d",
                    process.name(),
                    tokens / seconds,
                    tokens / work,
                    process.load(),
                    process.peakMemory() / 1e6,
                    statements);
        }
    }
}
