// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import org.onrecord.document.Paragraph;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Calibration;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.statement.TaggedPassage;

/**
 * Finds the sources, cues and contents of a document, and how likely which of them belong together. A fine-tuned
 * transformer encoder (Devlin et al., "BERT", NAACL 2019) scores each word; a linear-chain conditional random field
 * (Lafferty et al., ICML 2001) makes spans of that, paragraph by paragraph. Contents in which somebody seems to be quoted
 * are read again by themselves, for what is said inside of what is said.
 *
 * <p>Runs on the thread that calls, and on others only {@linkplain #withThreads where that is wished}. Safe to share
 * between threads until it is closed.
 */
public final class Tagger implements AutoCloseable {

    /** Pieces of a window of several paragraphs: what neighbours tell each other gains less than longer windows cost. */
    static final int AIM = 64;

    private final TaggerModel model;
    private final Threads threads;
    private final Windows windows = new Windows(AIM, Encoder.WINDOW - 2);

    Tagger(TaggerModel model, Threads threads) {
        this.model = model;
        this.threads = threads;
    }

    /**
     * An English model that is on the class path.
     *
     * @throws ModelException if it is not there, or broken
     */
    public static Tagger english(EnglishModel model) throws ModelException {
        return load(new ModelFiles.OnClassPath(model));
    }

    /**
     * A model in a folder: {@code tagger.onnx}, {@code vocab.txt} and {@code parameters.txt}.
     *
     * @throws ModelException if a file is missing or broken, or if they do not fit together; the message names the file
     */
    public static Tagger load(Path folder) throws ModelException {
        return load(new ModelFiles.InFolder(folder));
    }

    private static Tagger load(ModelFiles files) throws ModelException {
        return new Tagger(TaggerModel.load(files), new Threads(1));
    }

    /**
     * This tagger with some threads at work at the same time: while fewer documents than that are tagged, the threads left
     * over help with their windows, so that a single document is done sooner. Many documents keep a thread each. What is
     * found is the same. The model is shared: closing one closes both.
     *
     * @param most at least 1, which is what a tagger has that is not told
     */
    public Tagger withThreads(int most) {
        return new Tagger(model, new Threads(most));
    }

    /**
     * What tells an English model that is on the class path from others, without loading it; as of {@link
     * #fingerprint(Path)}.
     *
     * @throws ModelException if it is not there
     */
    public static String fingerprint(EnglishModel model) throws ModelException {
        return new ModelFiles.OnClassPath(model).fingerprint();
    }

    /**
     * What tells a model of one's own from others, without loading it: 12 hexadecimal digits of the SHA-256 of its
     * parameters, which no two trainings have in common.
     *
     * @throws ModelException if there is none in the folder
     */
    public static String fingerprint(Path folder) throws ModelException {
        return new ModelFiles.InFolder(folder).fingerprint();
    }

    /** How sure to be of attributions that this tagger's findings make. */
    public Calibration calibration() {
        return model.calibration();
    }

    /** Reads a document. Whatever it holds, each span that is found lies inside its paragraph. */
    public TaggedDocument tag(SegmentedDocument document) {
        return threads.during(() -> tagged(document));
    }

    private TaggedDocument tagged(SegmentedDocument document) {
        Reading reading = paragraphs(document);
        List<TaggedPassage> paragraphs = reading.read(windows, threads);
        List<TaggedPassage> contents =
                reading(document, reading.worthReadingAgain()).read(windows, threads);
        return new TaggedDocument(document, paragraphs, contents, reading.attributions());
    }

    /** Which acts and media the words of a document speak for, and no more of it. */
    public AttributionScores scores(SegmentedDocument document) {
        return threads.during(() -> {
            Reading reading = paragraphs(document);
            reading.read(windows, threads);
            return reading.attributions();
        });
    }

    private Reading paragraphs(SegmentedDocument document) {
        return reading(
                document, document.paragraphs().stream().map(Paragraph::span).toList());
    }

    private Reading reading(SegmentedDocument document, List<Span> passages) {
        BitSet sentences = new BitSet();
        document.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .forEach(sentence -> sentences.set(sentence.span().start()));
        return new Reading(model, document.text(), sentences, passages);
    }

    @Override
    public void close() {
        model.encoder().close();
    }
}
