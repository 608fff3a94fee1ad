// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Calibration;
import org.onrecord.statement.TaggedDocument;

/**
 * Makes attributions of tagged spans. Within a passage each content goes to its likeliest cue, each cue to its likeliest
 * source; quotations that run over several paragraphs are joined by rule. A cue that finds no content makes no
 * attribution. Safe to share between threads.
 */
public final class Linker {

    private final Calibration calibration;

    /** @param calibration how sure to be of an attribution */
    public Linker(Calibration calibration) {
        this.calibration = calibration;
    }

    /** The attributions of a document: those of its paragraphs in their order, then those inside of their contents. */
    public List<Attribution> link(TaggedDocument tagged) {
        List<PassageLinker> paragraphs =
                tagged.paragraphs().stream().map(PassageLinker::new).toList();
        new Continuations(tagged.document(), paragraphs).join();
        List<Attribution> attributions = new ArrayList<>();
        for (PassageLinker paragraph : paragraphs) {
            for (Draft draft : paragraph.drafts()) {
                if (!draft.content().isEmpty()) {
                    attributions.add(draft.attribution(null, calibration));
                }
            }
        }
        attributions.addAll(new Nesting(tagged, attributions, calibration).attributions());
        return attributions;
    }
}
