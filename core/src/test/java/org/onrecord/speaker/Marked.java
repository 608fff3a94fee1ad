// SPDX-License-Identifier: Apache-2.0
package org.onrecord.speaker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.people.People;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Speaker;

/**
 * An article with its attributions marked: {@code {source}1 [cue]1 <content>1}, the number telling them apart; a mark
 * without a number is an attribution of its own with the cue "·" taken from its last letter.
 */
final class Marked {

    private final StringBuilder text = new StringBuilder();
    private final Map<Integer, List<Span>> sources = new TreeMap<>();
    private final Map<Integer, List<Span>> cues = new TreeMap<>();
    private final Map<Integer, List<Span>> contents = new TreeMap<>();
    private int unnumbered = 1000;

    /** An article that begins with these words. */
    Marked(String marked) {
        read(marked);
    }

    /** The same under a headline that names nobody. */
    static Marked body(String marked) {
        return new Marked("Rain in the hills\n\n" + marked);
    }

    private void read(String marked) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < marked.length(); i++) {
            char c = marked.charAt(i);
            switch (c) {
                case '{', '[', '<' -> open.push(text.length());
                case '}', ']', '>' -> {
                    Span span = new Span(open.pop(), text.length());
                    boolean numbered = i + 1 < marked.length() && Character.isDigit(marked.charAt(i + 1));
                    int id = numbered ? marked.charAt(++i) - '0' : unnumbered++;
                    marks(c).computeIfAbsent(id, k -> new ArrayList<>()).add(span);
                }
                default -> text.append(c);
            }
        }
    }

    private Map<Integer, List<Span>> marks(char closing) {
        return closing == '}' ? sources : closing == ']' ? cues : contents;
    }

    private List<Attribution> attributions() {
        Map<Integer, Boolean> ids = new TreeMap<>();
        for (Map<Integer, List<Span>> marks : List.of(sources, cues, contents)) {
            marks.keySet().forEach(id -> ids.put(id, true));
        }
        List<Attribution> attributions = new ArrayList<>();
        for (int id : ids.keySet()) {
            List<Span> source = sources.getOrDefault(id, List.of());
            List<Span> cue = cues.getOrDefault(id, List.of());
            List<Span> content = contents.getOrDefault(id, List.of());
            if (cue.isEmpty() && content.isEmpty()) {
                cue = List.of(new Span(source.get(0).end(), source.get(0).end()));
            }
            attributions.add(new Attribution(source, cue, content, null, 1));
        }
        return attributions;
    }

    Resolution resolved(Publication publication) {
        return resolved(publication, People.NONE);
    }

    Resolution resolved(Publication publication, People people) {
        Document document = new Document("test", text.toString(), publication, List.of());
        SegmentedDocument article = new Segmenter().segment(document);
        return new SpeakerResolver(people).resolve(article, attributions());
    }

    Resolution resolved() {
        return resolved(Publication.UNKNOWN);
    }

    /** The names of the speakers, several joined by "+", those of different attributions by "; ". */
    static String speakers(String marked) {
        return String.join(
                "; ",
                body(marked).resolved().speakers().stream()
                        .map(list -> String.join(
                                "+", list.stream().map(Speaker::name).toList()))
                        .toList());
    }

    /** The only speaker of the last attribution. */
    static Speaker last(String marked) {
        List<List<Speaker>> all = body(marked).resolved().speakers();
        return all.get(all.size() - 1).get(0);
    }
}
