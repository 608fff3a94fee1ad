// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Calibration;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.statement.TaggedPassage;

/**
 * Makes attributions of tagged spans. Each cue that has a content is one attribution. Safe to share between threads.
 */
public final class Linker {

    private final Calibration calibration;

    /** @param calibration how sure to be of an attribution */
    public Linker(Calibration calibration) {
        this.calibration = calibration;
    }

    /** The attributions of a document: those of its paragraphs in their order, then those inside of their contents. */
    public List<Attribution> link(TaggedDocument tagged) {
        List<Attribution> attributions = new ArrayList<>();
        for (TaggedPassage paragraph : tagged.paragraphs()) {
            attributions.addAll(new PassageLinker(paragraph, calibration).attributions());
        }
        return attributions;
    }
}
