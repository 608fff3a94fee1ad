// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Calibration;
import org.onrecord.statement.Evidence;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedLink;
import org.onrecord.statement.TaggedPassage;
import org.onrecord.statement.TaggedSpan;

/** Links the spans of one passage. Made for one call. */
final class PassageLinker {

    private final List<TaggedSpan> spans;
    private final Choices choices;
    private final Calibration calibration;

    PassageLinker(TaggedPassage passage, Calibration calibration) {
        this.spans = passage.spans();
        this.choices = new Choices(passage);
        this.calibration = calibration;
    }

    /** One attribution for each cue that a content chooses, in the order of the cues. */
    List<Attribution> attributions() {
        List<Attribution> attributions = new ArrayList<>();
        for (int cue = 0; cue < spans.size(); cue++) {
            List<Integer> contents = contentsOf(cue);
            if (!contents.isEmpty()) {
                attributions.add(attribution(cue, contents));
            }
        }
        return attributions;
    }

    private List<Integer> contentsOf(int cue) {
        List<Integer> contents = new ArrayList<>();
        for (int span = 0; span < spans.size(); span++) {
            TaggedLink choice = spans.get(span).role() == Role.CONTENT ? choices.of(span) : null;
            if (choice != null && choice.cue() == cue) {
                contents.add(span);
            }
        }
        return contents;
    }

    private Attribution attribution(int cue, List<Integer> contents) {
        TaggedLink source = choices.of(cue);
        List<Integer> sources = source == null ? List.of() : List.of(source.argument());
        Evidence evidence = new Evidence(
                spans.get(cue).confidence(),
                least(sources.stream().map(i -> spans.get(i).confidence()).toList()),
                least(contents.stream().map(i -> spans.get(i).confidence()).toList()),
                least(contents.stream().map(choices::probability).toList()),
                choices.probability(cue));
        return new Attribution(
                places(sources), places(List.of(cue)), places(contents), null, calibration.confidence(evidence));
    }

    private List<Span> places(List<Integer> indices) {
        return indices.stream().map(index -> spans.get(index).span()).toList();
    }

    private static double least(List<Double> probabilities) {
        return probabilities.stream().mapToDouble(Double::doubleValue).min().orElse(1);
    }
}
