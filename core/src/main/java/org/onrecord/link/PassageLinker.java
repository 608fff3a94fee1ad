// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedLink;
import org.onrecord.statement.TaggedPassage;
import org.onrecord.statement.TaggedSpan;

/** Links the spans of one passage by their likeliest choices. Made for one passage of one call. */
final class PassageLinker {

    private final List<TaggedSpan> spans;
    private final Choices choices;

    /** By the index of their cue, in the order of the text. */
    private final Map<Integer, Draft> drafts = new LinkedHashMap<>();

    /** The contents that choose no cue. */
    private final List<TaggedSpan> strays = new ArrayList<>();

    PassageLinker(TaggedPassage passage) {
        spans = passage.spans();
        choices = new Choices(passage);
        for (int index = 0; index < spans.size(); index++) {
            if (spans.get(index).role() == Role.CUE) {
                drafts.put(index, draft(index));
            }
        }
        placeContents(false);
        placeContents(true);
    }

    /** One for each cue, in the order of the text; some without a content. */
    List<Draft> drafts() {
        return List.copyOf(drafts.values());
    }

    /** Takes away the first content that has no cue and shares a character with a place; null where there is none. */
    @Nullable
    TaggedSpan takeStray(Span place) {
        for (TaggedSpan stray : strays) {
            if (stray.span().overlaps(place)) {
                strays.remove(stray);
                return stray;
            }
        }
        return null;
    }

    private Draft draft(int cue) {
        TaggedLink choice = choices.of(cue);
        TaggedSpan source = choice == null ? null : spans.get(choice.argument());
        return new Draft(spans.get(cue), source, choices.probability(cue));
    }

    private void placeContents(boolean tentative) {
        for (int index = 0; index < spans.size(); index++) {
            TaggedSpan span = spans.get(index);
            if (span.role() == Role.CONTENT && span.tentative() == tentative) {
                place(index);
            }
        }
    }

    private void place(int content) {
        TaggedSpan span = spans.get(content);
        TaggedLink choice = choices.of(content);
        Draft draft = choice == null ? null : drafts.get(choice.cue());
        if (draft == null && !span.tentative()) {
            strays.add(span);
        } else if (draft != null && (!span.tentative() || draft.content().isEmpty())) {
            draft.add(span, choices.probability(content));
        }
    }
}
