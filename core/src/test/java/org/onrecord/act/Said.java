// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Resolution;
import org.onrecord.statement.Speaker;

/**
 * A text whose attributions are marked: {@code <source>}, {@code [cue]} and <code>{content}</code>, in this order within
 * each. A content before its cue opens the attribution.
 */
final class Said {

    private static final CircumstanceReader READER = new CircumstanceReader();
    private static final String PUBLISHED = "2026-03-11";

    private Said() {}

    /** The circumstances of the only attribution of a text published on Wednesday, 11 March 2026. */
    static Circumstances in(String marked) {
        return all(marked).get(0);
    }

    static List<Circumstances> all(String marked) {
        StringBuilder text = new StringBuilder();
        List<Attribution> attributions = new ArrayList<>();
        for (String piece : marked.split("(?<=\\|\\|)", -1)) {
            attributions.add(attribution(piece.replace("||", ""), text));
        }
        Publication publication = Publication.UNKNOWN.withPublished(PublicationDate.parse(PUBLISHED));
        SegmentedDocument document =
                new Segmenter().segment(new Document("said", text.toString(), publication, List.of()));
        Resolution unresolved = new Resolution(
                List.of(), attributions.stream().map(one -> List.<Speaker>of()).toList());
        return READER.read(document, attributions, unresolved, AttributionScores.NONE);
    }

    private static Attribution attribution(String marked, StringBuilder text) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        int start = 0;
        for (int place = 0; place < marked.length(); place++) {
            char character = marked.charAt(place);
            switch (character) {
                case '<', '[', '{' -> start = text.length();
                case '>' -> source.add(new Span(start, text.length()));
                case ']' -> cue.add(new Span(start, text.length()));
                case '}' -> content.add(new Span(start, text.length()));
                default -> text.append(character);
            }
        }
        return new Attribution(source, cue, content, null, 1);
    }
}
