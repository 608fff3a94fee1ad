// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedLink;
import org.onrecord.statement.TaggedPassage;

/** What the spans of a passage choose: a content its cue, a cue its source, or none where that is likelier. */
final class Choices {

    private final @Nullable TaggedLink[] likeliest;
    private final double[] none;

    Choices(TaggedPassage passage) {
        likeliest = new TaggedLink[passage.spans().size()];
        none = new double[passage.spans().size()];
        Arrays.fill(none, 1);
        for (TaggedLink link : passage.links()) {
            boolean content = passage.spans().get(link.argument()).role() == Role.CONTENT;
            offer(content ? link.argument() : link.cue(), link);
        }
    }

    private void offer(int chooser, TaggedLink link) {
        none[chooser] = Math.max(0, none[chooser] - link.probability());
        TaggedLink best = likeliest[chooser];
        if (best == null || link.probability() > best.probability()) {
            likeliest[chooser] = link;
        }
    }

    /** What a span chooses; null where it chooses none. */
    @Nullable
    TaggedLink of(int chooser) {
        TaggedLink best = likeliest[chooser];
        return best != null && best.probability() > none[chooser] ? best : null;
    }

    /** How probable the choice of a span is, if only to choose none. */
    double probability(int chooser) {
        TaggedLink best = of(chooser);
        return best != null ? best.probability() : none[chooser];
    }
}
