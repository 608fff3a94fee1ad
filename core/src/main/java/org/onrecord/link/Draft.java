// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Evidence;
import org.onrecord.statement.TaggedSpan;

/** An attribution in the making: a cue, perhaps its source, and what content was found for it so far. */
final class Draft {

    private final TaggedSpan cue;
    private final @Nullable TaggedSpan source;
    private final double sourceLink;
    private final List<Span> content = new ArrayList<>();
    private double leastContent = 1;
    private double leastLink = 1;

    /**
     * @param source absent where the cue has none
     * @param sourceLink how probable it is that the cue has this source, or none
     */
    Draft(TaggedSpan cue, @Nullable TaggedSpan source, double sourceLink) {
        this.cue = cue;
        this.source = source;
        this.sourceLink = sourceLink;
    }

    /**
     * Adds a piece of content, after those that it has.
     *
     * @param link how probable it is that this cue attributes it
     */
    void add(TaggedSpan piece, double link) {
        content.add(piece.span());
        leastContent = Math.min(leastContent, piece.confidence());
        leastLink = Math.min(leastLink, link);
    }

    Span cue() {
        return cue.span();
    }

    /** Where the source is; absent where the text does not say. */
    @Nullable
    Span source() {
        return source == null ? null : source.span();
    }

    /** The pieces of the content so far. */
    List<Span> content() {
        return content;
    }

    /** Whether another's cue, and its source if it has one, stand in a content of this one. */
    boolean mayHold(Draft other) {
        return content.stream()
                .anyMatch(piece -> piece.contains(other.cue.span())
                        && (other.source == null || piece.contains(other.source.span())));
    }

    /** The attribution, with the index of the one that holds it. It must have a content. */
    Attribution attribution(@Nullable Integer within, ToDoubleFunction<Evidence> confidence) {
        Evidence evidence = new Evidence(
                cue.confidence(),
                source == null ? 1 : source.confidence(),
                leastContent,
                leastLink,
                sourceLink,
                source != null,
                content.stream().mapToInt(Span::length).sum());
        return new Attribution(
                source == null ? List.of() : List.of(source.span()),
                List.of(cue.span()),
                content,
                within,
                confidence.applyAsDouble(evidence));
    }
}
