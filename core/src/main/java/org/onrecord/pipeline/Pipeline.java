// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.onrecord.across.ProseReader;
import org.onrecord.act.CircumstanceReader;
import org.onrecord.act.QuotationReader;
import org.onrecord.corpus.Prose;
import org.onrecord.corpus.Traces;
import org.onrecord.corpus.Wording;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.link.Linker;
import org.onrecord.people.People;
import org.onrecord.relation.RelationFinder;
import org.onrecord.segment.Segmenter;
import org.onrecord.speaker.SpeakerResolver;
import org.onrecord.statement.ArticleRecord;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Calibration;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Statement;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.tag.EnglishModel;
import org.onrecord.tag.ModelException;
import org.onrecord.tag.Tagger;

/** Reads the record of a document: the stages, in order. Safe to share between threads until it is closed. */
public final class Pipeline implements AutoCloseable {

    private final Segmenter segmenter = new Segmenter();
    private final QuotationReader quotationReader = new QuotationReader();
    private final SpeakerResolver speakerResolver;
    private final CompletableFuture<CircumstanceReader> circumstanceReader;
    private final @Nullable Tagger tagger;
    private final Linker linker;
    private final RelationFinder relationFinder = new RelationFinder();
    private final ProseReader proseReader = new ProseReader();
    private final WordingComposer wordingComposer = new WordingComposer();

    private Pipeline(@Nullable Tagger tagger) {
        this(tagger, new SpeakerResolver(), CompletableFuture.supplyAsync(CircumstanceReader::new));
    }

    /** @param circumstanceReader its weights can be read while the first document is tagged */
    private Pipeline(
            @Nullable Tagger tagger,
            SpeakerResolver speakerResolver,
            CompletableFuture<CircumstanceReader> circumstanceReader) {
        this.tagger = tagger;
        this.speakerResolver = speakerResolver;
        this.circumstanceReader = circumstanceReader;
        this.linker = new Linker((tagger == null ? Calibration.UNFITTED : tagger.calibration())::confidence);
    }

    /**
     * A pipeline with the most exact English model that is on the class path.
     *
     * @throws ModelException if there is none, or it is broken
     */
    public static Pipeline english() throws ModelException {
        return english(EnglishModel.DEFAULT);
    }

    /**
     * A pipeline with an English model that is on the class path.
     *
     * @throws ModelException if it is not there, or broken
     */
    public static Pipeline english(EnglishModel model) throws ModelException {
        return new Pipeline(Tagger.english(model));
    }

    /**
     * A pipeline with a model of one's own.
     *
     * @param model a folder with {@code tagger.onnx}, {@code vocab.txt} and {@code parameters.txt}
     * @throws ModelException if a file is missing or broken, or if they do not fit together; the message names it
     */
    public static Pipeline load(Path model) throws ModelException {
        return new Pipeline(Tagger.load(model));
    }

    /**
     * What tells an English model that is on the class path from others, found out without loading it.
     *
     * @throws ModelException if it is not there
     */
    public static String fingerprint(EnglishModel model) throws ModelException {
        return Tagger.fingerprint(model);
    }

    /**
     * What tells a model of one's own from others, found out without loading it.
     *
     * @param model its folder
     * @throws ModelException if there is none in it
     */
    public static String fingerprint(Path model) throws ModelException {
        return Tagger.fingerprint(model);
    }

    /** A pipeline for documents whose attributions are known; it loads no model. */
    public static Pipeline withoutModel() {
        return new Pipeline(null);
    }

    /**
     * This pipeline with knowledge from outside the documents: their speakers get the ids of known people, and roles alone
     * ("the governor") mean who held them on the day of the document. The model is shared: closing one closes both.
     *
     * @param people whom it knows, and nobody else
     */
    public Pipeline withPeople(People people) {
        return new Pipeline(tagger, new SpeakerResolver(people), circumstanceReader);
    }

    /**
     * This pipeline with some threads at work at the same time: while fewer documents than that are read, the threads left
     * over help the model with parts of them, so that a single document is done sooner. Many documents keep the thread that
     * reads them. The record is the same. The model is shared: closing one closes both.
     *
     * @param most at least 1, which is what a pipeline has that is not told
     */
    public Pipeline withThreads(int most) {
        return new Pipeline(tagger == null ? null : tagger.withThreads(most), speakerResolver, circumstanceReader);
    }

    /**
     * The record of a document.
     *
     * @throws IllegalStateException if this pipeline has no model
     */
    public ArticleRecord read(Document document) {
        if (tagger == null) {
            throw new IllegalStateException("a pipeline without a model cannot find attributions, only resolve them");
        }
        SegmentedDocument segmented = segmenter.segment(document);
        TaggedDocument tagged = tagger.tag(segmented);
        List<Attribution> attributions = linker.link(tagged);
        return resolve(segmented, TextOrder.of(attributions), tagged.scores());
    }

    /**
     * The record of a document whose attributions somebody else has found: a person, or a gold standard. The model of
     * this pipeline, where it has one, still has a say in which acts they are and by what way they were made.
     *
     * @param attributions spans of the document's text, in any order
     * @throws IllegalArgumentException if a span ends after the text, or an attribution lies within none of the others
     */
    public ArticleRecord resolve(Document document, List<Attribution> attributions) {
        SegmentedDocument segmented = segmenter.segment(document);
        AttributionScores scores = tagger == null ? AttributionScores.NONE : tagger.scores(segmented);
        return resolve(segmented, TextOrder.of(attributions), scores);
    }

    private ArticleRecord resolve(
            SegmentedDocument document, List<Attribution> attributions, AttributionScores scores) {
        Resolution resolution = speakerResolver.resolve(document, attributions);
        List<Quotation> quotations = quotationReader.read(document, attributions);
        List<Circumstances> circumstances = circumstanceReader.join().read(document, attributions, resolution, scores);
        List<Statement> statements =
                new StatementComposer(document).compose(attributions, quotations, resolution, circumstances);
        List<Statement> linked = relationFinder.find(document, resolution.entities(), statements);
        return new ArticleRecord(document.document(), resolution.entities(), linked);
    }

    /** By what a document is compared with others. */
    public Traces traces(ArticleRecord record) {
        SegmentedDocument segmented = segmenter.segment(record.document());
        return new Traces(wordingComposer.compose(segmented, record), proseReader.read(segmented));
    }

    /**
     * What a document gives in its speakers' own words, to be compared with other documents.
     *
     * @return one wording for each statement of the record that has such words, in its order
     */
    public List<Wording> wordings(ArticleRecord record) {
        return wordingComposer.compose(segmenter.segment(record.document()), record);
    }

    /** What a document says outside quotation marks, by which its copies are found, and the agency that it credits. */
    public Prose prose(Document document) {
        return proseReader.read(segmenter.segment(document));
    }

    /** Lets go of the model. */
    @Override
    public void close() {
        if (tagger != null) {
            tagger.close();
        }
    }
}
