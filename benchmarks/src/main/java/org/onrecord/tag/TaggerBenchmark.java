// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.document.Document;
import org.onrecord.document.Paragraph;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.segment.Segmenter;
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
 * The parts of the tagger: texts a second, and word pieces a second in the row {@code pieces}. {@code -p texts=FOLDER}
 * names the texts.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class TaggerBenchmark {

    @Param("examples")
    private String texts = "examples";

    private TaggerModel model;
    private final List<SegmentedDocument> documents = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();
    private final List<Scores> scores = new ArrayList<>();
    private int next;

    /** Counts what was read, for JMH to divide by the time. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    public static class Count {

        /** Word pieces. */
        public long pieces;
    }

    /** Reads and encodes all texts once. */
    @Setup(Level.Trial)
    public void prepare() throws IOException, ModelException {
        model = TaggerModel.load(new ModelFiles.OnClassPath(EnglishModel.DEFAULT));
        try (Stream<Path> files = Files.walk(Path.of(texts))) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".txt")).toList()) {
                SegmentedDocument document =
                        new Segmenter().segment(Document.of(file.toString(), Files.readString(file)));
                documents.add(document);
                words.add(words(document));
                scores.add(scores(words.get(words.size() - 1)));
            }
        }
    }

    /** Lets go of the model. */
    @TearDown(Level.Trial)
    public void finish() {
        model.encoder().close();
    }

    /** Text to words, features and word pieces. */
    @Benchmark
    public void wordPieces(Count count, Blackhole sink) {
        sink.consume(words(documents.get(next(count))));
    }

    /** Word pieces to scores. */
    @Benchmark
    public void encoder(Count count, Blackhole sink) {
        sink.consume(scores(words.get(next(count))));
    }

    /** Scores to spans and links. */
    @Benchmark
    public void decoding(Count count, Blackhole sink) {
        int index = next(count);
        Words read = words.get(index);
        Scores given = scores.get(index);
        Lattice lattice = new Lattice(model.crf());
        lattice.read(given.emissions(), read.count());
        List<WordSpan> found = SpanChoice.among(lattice.spans(SpanChoice.TENTATIVE), read.count());
        sink.consume(model.links().links(given.states(), found));
    }

    private int next(Count count) {
        next = (next + 1) % documents.size();
        count.pieces += words.get(next).pieces();
        return next;
    }

    private Words words(SegmentedDocument document) {
        Words read = new Words();
        WordPieces pieces = new WordPieces(model.vocabulary(), document.text(), new BitSet(), read);
        for (Paragraph paragraph : document.paragraphs()) {
            pieces.read(paragraph.span());
        }
        return read;
    }

    private Scores scores(Words read) {
        Scores given = new Scores();
        for (Window window : new Windows(Tagger.AIM, Encoder.WINDOW - 2).over(read)) {
            WindowBuffers buffers = model.encoder().read(read, window);
            buffers.copy(read, window, given);
            model.encoder().takeBack(buffers);
        }
        return given;
    }
}
