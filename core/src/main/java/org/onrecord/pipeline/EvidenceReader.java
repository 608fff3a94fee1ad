// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.link.Linker;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Evidence;
import org.onrecord.tag.EnglishModel;
import org.onrecord.tag.ModelException;
import org.onrecord.tag.Tagger;

/**
 * Reads the attributions of documents with what speaks for each of them, so that a {@link
 * org.onrecord.statement.Calibration} can be fitted. Safe to share between threads until it is closed.
 */
public final class EvidenceReader implements AutoCloseable {

    private static final double UNKNOWN = 0.5;

    private final Segmenter segmenter = new Segmenter();
    private final Tagger tagger;

    private EvidenceReader(Tagger tagger) {
        this.tagger = tagger;
    }

    /**
     * Reads with an English model that is on the class path.
     *
     * @throws ModelException if it is not there, or broken
     */
    public static EvidenceReader english(EnglishModel model) throws ModelException {
        return new EvidenceReader(Tagger.english(model));
    }

    /**
     * Reads with a model of one's own.
     *
     * @param model its folder
     * @throws ModelException if a file is missing or broken
     */
    public static EvidenceReader load(Path model) throws ModelException {
        return new EvidenceReader(Tagger.load(model));
    }

    /**
     * An attribution, of which it is not said how sure to be, and what speaks for it.
     *
     * @param attribution with a confidence that says nothing
     * @param evidence how probable its parts are
     */
    public record Supported(Attribution attribution, Evidence evidence) {}

    /** The attributions of a document. */
    public List<Supported> read(Document document) {
        List<Evidence> evidence = new ArrayList<>();
        Linker linker = new Linker(seen -> {
            evidence.add(seen);
            return UNKNOWN;
        });
        List<Attribution> attributions = linker.link(tagger.tag(segmenter.segment(document)));
        List<Supported> supported = new ArrayList<>();
        for (int index = 0; index < attributions.size(); index++) {
            supported.add(new Supported(attributions.get(index), evidence.get(index)));
        }
        return supported;
    }

    @Override
    public void close() {
        tagger.close();
    }
}
