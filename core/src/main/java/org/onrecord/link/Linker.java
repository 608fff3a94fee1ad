// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Evidence;
import org.onrecord.statement.TaggedDocument;

/**
 * Makes attributions of tagged spans. Within a passage each content goes to its likeliest cue, each cue to its likeliest
 * source; quotations that run over several paragraphs are joined by rule, and turns of transcripts are read by their form.
 * A cue that finds no content makes no attribution. Safe to share between threads.
 */
public final class Linker {

    private final ToDoubleFunction<Evidence> confidence;

    /**
     * @param confidence how sure to be of an attribution with such evidence, from 0 to 1; asked once for each attribution, in
     *     the order in which they are given
     */
    public Linker(ToDoubleFunction<Evidence> confidence) {
        this.confidence = confidence;
    }

    /** The attributions of a document: those of its paragraphs in their order, then those inside of their contents. */
    public List<Attribution> link(TaggedDocument tagged) {
        List<PassageLinker> paragraphs =
                tagged.paragraphs().stream().map(PassageLinker::new).toList();
        new Continuations(tagged.document(), paragraphs).join();
        List<Attribution> attributions = new ArrayList<>();
        Turns turns = new Turns(tagged.document());
        for (int paragraph = 0; paragraph < paragraphs.size(); paragraph++) {
            Draft turn = turns.of(tagged.document().paragraphs().get(paragraph));
            Integer within = turn == null ? null : attributions.size();
            if (turn != null) {
                attributions.add(turn.attribution(null, confidence));
            }
            for (Draft draft : paragraphs.get(paragraph).drafts()) {
                if (!draft.content().isEmpty() && (turn == null || turn.mayHold(draft))) {
                    attributions.add(draft.attribution(within, confidence));
                }
            }
        }
        attributions.addAll(new Nesting(tagged, attributions, confidence).attributions());
        return attributions;
    }
}
