// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Evidence;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.statement.TaggedPassage;

/**
 * The attributions inside of contents ("Lund said <i>Ito wants a new bridge</i>"). Only those with a source are kept, and
 * not what the outer source says of itself ("I think …"), which is the outer statement over again. Made for one call.
 */
final class Nesting {

    private static final Set<String> ONESELF = Set.of("i", "we");

    private final TaggedDocument tagged;
    private final List<Attribution> outer;
    private final ToDoubleFunction<Evidence> confidence;

    /** @param outer the attributions of the paragraphs */
    Nesting(TaggedDocument tagged, List<Attribution> outer, ToDoubleFunction<Evidence> confidence) {
        this.tagged = tagged;
        this.outer = outer;
        this.confidence = confidence;
    }

    /** The inner attributions; each tells the index of the outer one that holds it. */
    List<Attribution> attributions() {
        List<Attribution> inner = new ArrayList<>();
        for (TaggedPassage content : tagged.contents()) {
            int within = holderOf(content.span());
            if (within >= 0) {
                for (Draft draft : new PassageLinker(content).drafts()) {
                    if (isWorthTelling(draft)) {
                        inner.add(draft.attribution(within, confidence));
                    }
                }
            }
        }
        return inner;
    }

    /** Index of the attribution that has this piece of content; -1 where none was made of it. */
    private int holderOf(Span content) {
        for (int index = 0; index < outer.size(); index++) {
            if (outer.get(index).content().contains(content)) {
                return index;
            }
        }
        return -1;
    }

    private boolean isWorthTelling(Draft draft) {
        Span source = draft.source();
        return !draft.content().isEmpty()
                && source != null
                && !ONESELF.contains(source.in(tagged.document().text()).toLowerCase(Locale.ROOT));
    }
}
