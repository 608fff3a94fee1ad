// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Paragraph;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedSpan;

/**
 * Makes the attribution that a turn of a transcript is by its form ("ARKWELL: We knew in January."): the label says, by its
 * colon, what follows, all of it. What the tagger found of that is left out. Made for one call.
 */
final class Turns {

    /** How sure to be of the form. */
    private static final double FORM = 0.9;
    /** The address of a picture or a page, which a network puts behind the words of a post. */
    private static final Pattern LINK = Pattern.compile("(?:https?://|pic\\.twitter\\.com/)\\S++$");

    private static final int LONGEST_LINK = 200;

    private final SegmentedDocument document;

    Turns(SegmentedDocument document) {
        this.document = document;
    }

    /** The turn that a paragraph is; nothing where it is none. */
    @Nullable
    Draft of(Paragraph paragraph) {
        if (paragraph.kind() != Paragraph.Kind.TURN) {
            return null;
        }
        Span place = paragraph.span();
        int colon = document.text().indexOf(':', place.start());
        Matcher link =
                LINK.matcher(document.text()).region(Math.max(place.start(), place.end() - LONGEST_LINK), place.end());
        int end = link.find() ? link.start() : place.end();
        if (colon < 0 || colon + 1 >= end) {
            return null;
        }
        Draft turn = new Draft(sure(Role.CUE, colon, colon + 1), sure(Role.SOURCE, place.start(), colon), FORM);
        turn.add(sure(Role.CONTENT, colon + 1, end), FORM);
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
