// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Span;
import org.onrecord.statement.Role;

/** Tells which attribution of a brat file a nested one lies within: the format itself does not. */
final class Nesting {

    private final List<BratFile.Event> events;

    Nesting(List<BratFile.Event> events) {
        this.events = events;
    }

    /**
     * The index of the event with the shortest content that holds the cue of a nested one, or its content where it has no
     * cue. That content is longer than the nested one's, so nothing lies within itself, however indirectly.
     */
    @Nullable
    Integer within(BratFile.Event event) {
        if (!event.nested()) {
            return null;
        }
        return IntStream.range(0, events.size())
                .filter(index -> contentLength(events.get(index)) > contentLength(event))
                .filter(index -> holds(events.get(index), event))
                .boxed()
                .min(Comparator.comparingInt(index -> contentLength(events.get(index))))
                .orElse(null);
    }

    private static boolean holds(BratFile.Event outer, BratFile.Event inner) {
        List<Span> inside = inner.spans(Role.CUE).isEmpty() ? inner.spans(Role.CONTENT) : inner.spans(Role.CUE);
        return inside.stream()
                .allMatch(span -> outer.spans(Role.CONTENT).stream().anyMatch(content -> content.contains(span)));
    }

    private static int contentLength(BratFile.Event event) {
        return event.spans(Role.CONTENT).stream().mapToInt(Span::length).sum();
    }
}
