// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.tag.EnglishModel;
import org.onrecord.tag.Tagger;
import org.onrecord.tag.TaggerWork;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** How near the tagger comes to the most that a core can compute. */
@Command(
        name = "peak",
        description = "The tagger's multiply-adds beside the most that a core can make. Needs a C compiler.",
        mixinStandardHelpOptions = true)
final class PeakCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Option(names = "--texts", required = true, paramLabel = "DIR", description = "folder of texts")
    private Path texts = Path.of("");

    @Option(names = "--articles", defaultValue = "20", paramLabel = "N", description = "how many texts at most")
    private int articles;

    @Option(names = "--rounds", defaultValue = "3", paramLabel = "N", description = "how often; the best is told")
    private int rounds;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        Corpus corpus = Corpus.in(texts).first(articles);
        List<SegmentedDocument> documents = new ArrayList<>();
        for (Document document : corpus.documents()) {
            documents.add(new Segmenter().segment(document));
        }
        TaggerWork work = new TaggerWork();
        double best = Double.MAX_VALUE;
        try (Tagger tagger = Tagger.english(EnglishModel.DEFAULT)) {
            for (SegmentedDocument document : documents) {
                TaggedDocument tagged = tagger.tag(document);
                work.add(tagged);
            }
            for (int round = 0; round < rounds; round++) {
                best = Math.min(best, seconds(tagger, documents));
            }
        }
        tell(out, corpus, work, best);
        return 0;
    }

    private static double seconds(Tagger tagger, List<SegmentedDocument> documents) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long begun = threads.getCurrentThreadCpuTime();
        documents.forEach(tagger::tag);
        return (threads.getCurrentThreadCpuTime() - begun) / 1e9;
    }

    private static void tell(PrintWriter out, Corpus corpus, TaggerWork work, double seconds) throws Exception {
        OnnxGraph graph = OnnxGraph.of(TaggerWork.encoder());
        double made = (double) work.pieces() * graph.multiplyAddsPerPiece()
                + (double) work.pairs() * graph.multiplyAddsPerPair();
        double rate = made / seconds / 1e9;
        out.printf(
                Locale.ROOT,
                "%d texts, %d tokens, %d word pieces computed, %.1f %% of them read again; load %s%n",
                corpus.documents().size(),
                corpus.tokens(),
                work.pieces(),
                100.0 * work.again() / work.pieces(),
                Machine.load());
        out.printf(
                Locale.ROOT,
                "%.1f million multiply-adds a piece with weights, %.1f in all; %.0f tokens per processor second%n",
                graph.multiplyAddsPerPiece() / 1e6,
                made / work.pieces() / 1e6,
                corpus.tokens() / seconds);
        out.printf(Locale.ROOT, "tagger: %.1f thousand million multiply-adds a second%n", rate);
        for (Map.Entry<String, Double> peak : CorePeak.measure().entrySet()) {
            out.printf(
                    Locale.ROOT,
                    "core, %s: %.1f; the tagger makes %.0f %% of that%n",
                    peak.getKey(),
                    peak.getValue(),
                    100 * rate / peak.getValue());
        }
        out.flush();
    }
}
