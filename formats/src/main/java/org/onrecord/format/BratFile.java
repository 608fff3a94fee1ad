// SPDX-License-Identifier: Apache-2.0
package org.onrecord.format;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.document.Span;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Role;

/**
 * The annotations of one text in brat's stand-off format, as PolNeAR has them and as {@code onrecord} writes them.
 *
 * @param annotations the marked spans, in the order of the file; other types than source, cue and content are left out
 * @param events what joins them to attributions, in the order of the file
 */
public record BratFile(List<Annotation> annotations, List<Event> events) {

    /** What a person or a gold standard has marked is taken as certain. */
    private static final double CERTAIN = 1;

    /**
     * A {@code T} line.
     *
     * @param role the part that it plays
     * @param nested whether its type says that it lies within the content of another attribution
     * @param spans its pieces, in the order of the line
     */
    public record Annotation(Role role, boolean nested, List<Span> spans) {

        public Annotation {
            spans = List.copyOf(spans);
        }
    }

    /**
     * An {@code E} line with at least one source, cue or content.
     *
     * @param id what the file calls it, such as {@code E1}
     * @param nested whether its type says that it lies within the content of another attribution
     * @param spans the pieces that play each role, in the order of the line; what plays no part is absent
     */
    public record Event(String id, boolean nested, Map<Role, List<Span>> spans) {

        public Event {
            spans = Map.copyOf(spans);
        }

        /** The pieces that play a role; empty where nothing plays it. */
        public List<Span> spans(Role role) {
            return spans.getOrDefault(role, List.of());
        }
    }

    public BratFile {
        annotations = List.copyOf(annotations);
        events = List.copyOf(events);
    }

    /**
     * Reads a file. Lines other than {@code T} and {@code E}, and roles and types other than source, cue and content, are
     * passed over; digits after the name of a role are ignored.
     *
     * @param content what stands in the file
     * @param source the name of the file, for messages
     * @param text the text that it annotates; its offsets are in code points of this text
     * @throws MalformedBratException if a line cannot be read, or does not fit the text
     */
    public static BratFile parse(String content, String source, String text) throws MalformedBratException {
        return new BratParser(source, text).parse(content);
    }

    /**
     * The annotations that say what attributions say, their certainty left out: one annotation for each distinct group of
     * spans and role, shared by the events that use it. An attribution within another becomes nested.
     */
    public static BratFile of(List<Attribution> attributions) {
        return new BratFile(
                attributions.stream()
                        .flatMap(BratFile::annotationsOf)
                        .distinct()
                        .toList(),
                IntStream.range(0, attributions.size())
                        .mapToObj(index -> event("E" + (index + 1), attributions.get(index)))
                        .toList());
    }

    private static Event event(String id, Attribution attribution) {
        Map<Role, List<Span>> spans =
                annotationsOf(attribution).collect(Collectors.toMap(Annotation::role, Annotation::spans));
        return new Event(id, attribution.within() != null, spans);
    }

    private static Stream<Annotation> annotationsOf(Attribution attribution) {
        boolean nested = attribution.within() != null;
        return Stream.of(
                        new Annotation(Role.SOURCE, nested, attribution.source()),
                        new Annotation(Role.CUE, nested, attribution.cue()),
                        new Annotation(Role.CONTENT, nested, attribution.content()))
                .filter(annotation -> !annotation.spans().isEmpty());
    }

    /**
     * The attributions that the events make, in their order; events with neither cue nor content make none. A nested one
     * lies within the one with the shortest content that holds its cue.
     */
    public List<Attribution> attributions() {
        List<Event> attributing = events.stream()
                .filter(event -> !event.spans(Role.CUE).isEmpty()
                        || !event.spans(Role.CONTENT).isEmpty())
                .toList();
        Nesting nesting = new Nesting(attributing);
        return attributing.stream()
                .map(event -> new Attribution(
                        event.spans(Role.SOURCE),
                        event.spans(Role.CUE),
                        event.spans(Role.CONTENT),
                        nesting.within(event),
                        CERTAIN))
                .toList();
    }
}
