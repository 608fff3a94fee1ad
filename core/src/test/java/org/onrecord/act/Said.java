// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.Document;
import org.onrecord.document.Publication;
import org.onrecord.document.PublicationDate;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.PartialDate;
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
        List<Attribution> attributions = new ArrayList<>();
        SegmentedDocument document = document(marked, attributions);
        return READER.read(document, attributions, unresolved(attributions), AttributionScores.NONE);
    }

    /** What the rules alone read of the day from the sentence of the only attribution. */
    static @Nullable PartialDate dayBySentence(String marked) {
        List<Attribution> attributions = new ArrayList<>();
        SegmentedDocument document = document(marked, attributions);
        Utterance utterance = new Utterances(document, new Sentences(document), attributions)
                .of(unresolved(attributions), new ActFeatures(), Classifier.ofActs(), AttributionScores.NONE)
                .get(0);
        return new DateReader(LocalDate.parse(PUBLISHED)).read(utterance);
    }

    /** The text of some marked pieces, whose attributions are added to a list. */
    private static SegmentedDocument document(String marked, List<Attribution> attributions) {
        StringBuilder text = new StringBuilder();
        for (String piece : marked.split("(?<=\\|\\|)", -1)) {
            attributions.add(attribution(piece.replace("||", ""), text));
        }
        Publication publication = Publication.UNKNOWN.withPublished(PublicationDate.parse(PUBLISHED));
        return new Segmenter().segment(new Document("said", text.toString(), publication, List.of()));
    }

    private static Resolution unresolved(List<Attribution> attributions) {
        return new Resolution(
                List.of(), attributions.stream().map(one -> List.<Speaker>of()).toList());
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
