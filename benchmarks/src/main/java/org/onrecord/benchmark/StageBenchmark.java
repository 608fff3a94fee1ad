// SPDX-License-Identifier: Apache-2.0
package org.onrecord.benchmark;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.NullUnmarked;
import org.onrecord.act.CircumstanceReader;
import org.onrecord.act.QuotationReader;
import org.onrecord.link.Linker;
import org.onrecord.pipeline.Pipeline;
import org.onrecord.relation.RelationFinder;
import org.onrecord.segment.Segmenter;
import org.onrecord.speaker.SpeakerResolver;
import org.onrecord.tag.EnglishModel;
import org.onrecord.tag.Tagger;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Each stage by itself on what the stages before it made: texts a second, and tokens a second in the row {@code tokens}.
 * {@code -p texts=FOLDER} names the texts. JMH sets the fields up, which the null checker does not see.
 */
@NullUnmarked
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {

    @Param("examples")
    private String texts = "examples";

    private final Segmenter segmenter = new Segmenter();
    private final SpeakerResolver speakers = new SpeakerResolver();
    private final QuotationReader quotations = new QuotationReader();
    private final CircumstanceReader circumstances = new CircumstanceReader();
    private final RelationFinder relations = new RelationFinder();

    private Tagger tagger;
    private Pipeline pipeline;
    private Linker linker;
    private List<Read> documents;
    private long[] lengths;
    private int next;

    /** Counts what was read, for JMH to divide by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {

        /** Words and signs. */
        public long tokens;
    }

    /** Runs all stages once on all texts. */
    @Setup(Level.Trial)
    public void prepare() throws Exception {
        tagger = Tagger.english(EnglishModel.DEFAULT);
        pipeline = Pipeline.english();
        linker = new Linker(tagger.calibration()::confidence);
        Corpus corpus = Corpus.in(Path.of(texts));
        documents = corpus.documents().stream()
                .map(document -> Read.of(document, tagger, pipeline))
                .toList();
        lengths = corpus.documents().stream().mapToLong(Corpus::tokens).toArray();
    }

    /** Lets go of the models. */
    @TearDown(Level.Trial)
    public void finish() {
        tagger.close();
        pipeline.close();
    }

    /** Paragraphs, sentences, tokens, quotation marks. */
    @Benchmark
    public void segment(Count count, Blackhole sink) {
        run(count, sink, read -> segmenter.segment(read.segmented().document()));
    }

    /** Sources, cues, contents. */
    @Benchmark
    public void tag(Count count, Blackhole sink) {
        run(count, sink, read -> tagger.tag(read.segmented()));
    }

    /** Attributions. */
    @Benchmark
    public void link(Count count, Blackhole sink) {
        run(count, sink, read -> linker.link(read.tagged()));
    }

    /** Who the sources are. */
    @Benchmark
    public void speaker(Count count, Blackhole sink) {
        run(count, sink, read -> speakers.resolve(read.segmented(), read.attributions()));
    }

    /** How much is verbatim; what kind of statement, when, where, to whom. */
    @Benchmark
    public void act(Count count, Blackhole sink) {
        run(count, sink, read -> quotations.read(read.segmented(), read.attributions()));
        Read read = documents.get(next);
        sink.consume(circumstances.read(
                read.segmented(),
                read.attributions(),
                read.resolution(),
                read.tagged().scores()));
    }

    /** Who disputes, supports, answers, repeats whom. */
    @Benchmark
    public void relation(Count count, Blackhole sink) {
        run(
                count,
                sink,
                read -> relations.find(
                        read.segmented(),
                        read.record().entities(),
                        read.record().statements()));
    }

    /** All of it, the model included. */
    @Benchmark
    public void whole(Count count, Blackhole sink) {
        run(count, sink, read -> pipeline.read(read.segmented().document()));
    }

    private void run(Count count, Blackhole sink, Function<Read, Object> stage) {
        next = (next + 1) % documents.size();
        sink.consume(stage.apply(documents.get(next)));
        count.tokens += lengths[next];
    }
}
