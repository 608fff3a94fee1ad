// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.QuotedSpan;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedSpan;

/**
 * Joins contents that run over paragraphs to the cue that opened them. A quotation goes on where its paragraph ends
 * without a closing mark and the next one opens with a mark, as printers have it; and a paragraph that ends with a cue
 * and a colon ("She added:") announces what the next one opens with. Made for one call.
 */
final class Continuations {

    /** How sure to be of a quotation that the tagger did not take for a content. */
    private static final double UNTAGGED = 0.5;

    private final SegmentedDocument document;
    private final List<PassageLinker> paragraphs;
    private final List<List<QuotedSpan>> quotations = new ArrayList<>();

    /** @param paragraphs the paragraphs of the document, each linked by itself */
    Continuations(SegmentedDocument document, List<PassageLinker> paragraphs) {
        this.document = document;
        this.paragraphs = paragraphs;
        paragraphs.forEach(paragraph -> quotations.add(new ArrayList<>()));
        document.quotations()
                .forEach(quotation -> quotations.get(quotation.paragraph()).add(quotation));
    }

    void join() {
        Draft carried = null;
        for (int next = 1; next < paragraphs.size(); next++) {
            Draft announcing = announcing(next - 1);
            carried = announcing != null ? announcing : goingOn(next - 1, carried);
            TaggedSpan opening = carried == null ? null : opening(next, announcing != null);
            if (carried != null && opening != null) {
                carried.add(opening, 1);
            } else {
                carried = null;
            }
        }
    }

    /** The draft without a content whose cue and colon end the paragraph. */
    private @Nullable Draft announcing(int paragraph) {
        List<Draft> drafts = paragraphs.get(paragraph).drafts();
        if (drafts.isEmpty()) {
            return null;
        }
        Draft last = drafts.get(drafts.size() - 1);
        int end = document.paragraphs().get(paragraph).span().end();
        boolean ends =
                document.text().charAt(end - 1) == ':' && end - last.cue().end() <= 1;
        return ends && last.content().isEmpty() ? last : null;
    }

    /** The draft whose content the paragraph leaves open. */
    private @Nullable Draft goingOn(int paragraph, @Nullable Draft carried) {
        List<QuotedSpan> quoted = quotations.get(paragraph);
        if (quoted.isEmpty() || quoted.get(quoted.size() - 1).closed()) {
            return null;
        }
        Span open = quoted.get(quoted.size() - 1).span();
        if (carried != null && holds(carried, open)) {
            return carried;
        }
        return paragraphs.get(paragraph).drafts().stream()
                .filter(draft -> holds(draft, open))
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** What the paragraph opens with and no cue of its own attributes. */
    private @Nullable TaggedSpan opening(int paragraph, boolean announced) {
        PassageLinker linker = paragraphs.get(paragraph);
        Span whole = document.paragraphs().get(paragraph).span();
        Span quotation = quotations.get(paragraph).stream()
                .map(QuotedSpan::span)
                .filter(span -> span.start() == whole.start())
                .findFirst()
                .orElse(null);
        if (quotation == null) {
            return announced ? linker.takeStray(new Span(whole.start(), whole.start() + 1)) : null;
        }
        if (linker.drafts().stream().anyMatch(draft -> holds(draft, quotation))) {
            return null;
        }
        TaggedSpan stray = linker.takeStray(quotation);
        return stray != null ? stray : new TaggedSpan(Role.CONTENT, quotation, UNTAGGED, false);
    }

    private static boolean holds(Draft draft, Span place) {
        return draft.content().stream().anyMatch(place::overlaps);
    }
}
