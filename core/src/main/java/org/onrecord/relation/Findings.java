// SPDX-License-Identifier: Apache-2.0
package org.onrecord.relation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.statement.Link;
import org.onrecord.statement.Relation;

/** The links found in one article: between two statements at most one, and not more from any than a reader would draw. */
final class Findings {

    private static final int MOST_FROM_ONE = 3;

    private static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble((Link link) -> -link.confidence())
            .thenComparing(Link::relation)
            .thenComparing(Link::to);

    private final Map<String, Map<String, Link>> links = new HashMap<>();
    private final Set<String> answered = new HashSet<>();

    /** Adds a link, unless a surer one stands between the two. */
    void add(Telling from, Telling to, Relation relation, double confidence) {
        boolean one = from.index() == to.index() || holds(from, to) || holds(to, from);
        Link link = new Link(relation, to.statement().id(), confidence);
        if (!one && !linked(to, from)) {
            if (relation == Relation.RESPONDS) {
                answered.add(link.to());
            }
            links.computeIfAbsent(from.statement().id(), id -> new LinkedHashMap<>())
                    .merge(
                            to.statement().id(),
                            link,
                            (old, other) -> other.confidence() > old.confidence() ? other : old);
        }
    }

    private static boolean holds(Telling outer, Telling inner) {
        return outer.statement().id().equals(inner.statement().within());
    }

    boolean has(Telling from, Telling to, Relation relation) {
        Link link = found(from.statement().id()).get(to.statement().id());
        return link != null && link.relation() == relation;
    }

    /** Whether some statement answers one. */
    boolean isAnswered(Telling to) {
        return answered.contains(to.statement().id());
    }

    private boolean linked(Telling from, Telling to) {
        return found(from.statement().id()).containsKey(to.statement().id());
    }

    private Map<String, Link> found(String id) {
        return links.getOrDefault(id, Map.of());
    }

    /** The links of a statement, the surest first. */
    List<Link> from(String id) {
        List<Link> found = new ArrayList<>(found(id).values());
        found.sort(BEST_FIRST);
        return List.copyOf(found.subList(0, Math.min(MOST_FROM_ONE, found.size())));
    }
}
