// SPDX-License-Identifier: Apache-2.0
package org.onrecord.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;

/** Attributions in the order in which a reader meets them. */
final class TextOrder {

    private static final Comparator<Attribution> ORDER = Comparator.comparingInt(Attribution::start)
            .thenComparing(TextOrder::contentLength, Comparator.reverseOrder());

    private TextOrder() {}

    /** The same attributions sorted by where they begin, longer contents first; what lies within another still does. */
    static List<Attribution> of(List<Attribution> attributions) {
        List<Integer> order = IntStream.range(0, attributions.size())
                .boxed()
                .sorted(Comparator.comparing(attributions::get, ORDER))
                .toList();
        int[] place = new int[order.size()];
        for (int index = 0; index < place.length; index++) {
            place[order.get(index)] = index;
        }
        return order.stream()
                .map(index -> moved(attributions.get(index), place))
                .toList();
    }

    private static Attribution moved(Attribution attribution, int[] place) {
        Integer within = attribution.within();
        if (within == null) {
            return attribution;
        }
        if (within >= place.length) {
            throw new IllegalArgumentException("within attribution " + within + " of " + place.length);
        }
        return new Attribution(
                attribution.source(),
                attribution.cue(),
                attribution.content(),
                place[within],
                attribution.confidence());
    }

    private static int contentLength(Attribution attribution) {
        return attribution.content().stream().mapToInt(Span::length).sum();
    }
}
