// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Paragraph;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedSpan;

/**
 * Makes the attribution that a turn of a transcript is by its form ("ARKWELL: We knew in January."), where the tagger did
 * not find it: the label says, by its colon, what follows. Made for one call.
 */
final class Turns {

    /** How sure to be of the form. */
    private static final double FORM = 0.9;

    private final SegmentedDocument document;

    Turns(SegmentedDocument document) {
        this.document = document;
    }

    /**
     * The turn that a paragraph is.
     *
     * @param found what was found in the paragraph
     * @return nothing where it is no turn, or something was found that begins with its label or hangs on its colon
     */
    @Nullable
    Draft missing(Paragraph paragraph, List<Draft> found) {
        if (paragraph.kind() != Paragraph.Kind.TURN) {
            return null;
        }
        Span place = paragraph.span();
        int colon = document.text().indexOf(':', place.start());
        if (colon < 0 || colon + 1 >= place.end()) {
            return null;
        }
        Span head = new Span(place.start(), colon + 1);
        if (found.stream().anyMatch(draft -> !draft.content().isEmpty() && draft.opensIn(head))) {
            return null;
        }
        Draft turn = new Draft(sure(Role.CUE, colon, colon + 1), sure(Role.SOURCE, place.start(), colon), FORM);
        turn.add(sure(Role.CONTENT, colon + 1, place.end()), FORM);
        return turn;
    }

    /** A span without the white space around it. */
    private TaggedSpan sure(Role role, int from, int to) {
        String text = document.text();
        int start = from;
        int end = to;
        while (start < end - 1 && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start + 1 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TaggedSpan(role, new Span(start, end), FORM, false);
    }
}
