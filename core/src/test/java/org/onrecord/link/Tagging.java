// SPDX-License-Identifier: Apache-2.0
package org.onrecord.link;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.document.Document;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.segment.Segmenter;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedDocument;
import org.onrecord.statement.TaggedLink;
import org.onrecord.statement.TaggedPassage;
import org.onrecord.statement.TaggedSpan;

/** Builds a tagged document for a test: spans are named by their words, which are looked for from the last span on. */
final class Tagging {

    private final SegmentedDocument document;
    private final List<List<TaggedSpan>> spans = new ArrayList<>();
    private final List<List<TaggedLink>> links = new ArrayList<>();
    private final List<Span> passages = new ArrayList<>();
    private double confidence = 0.9;
    private int at;
    private int passage = 0;

    Tagging(String text) {
        document = new Segmenter().segment(Document.of("test", text));
        document.paragraphs().forEach(paragraph -> open(paragraph.span()));
    }

    Tagging source(String words) {
        return add(Role.SOURCE, words);
    }

    Tagging cue(String words) {
        return add(Role.CUE, words);
    }

    Tagging content(String words) {
        return add(Role.CONTENT, words);
    }

    /** Of the spans that follow. */
    Tagging confidence(double value) {
        confidence = value;
        return this;
    }

    Tagging link(String cue, String argument, double probability) {
        links.get(passage).add(new TaggedLink(index(cue), index(argument), probability));
        return this;
    }

    /** What follows stands in the next paragraph. */
    Tagging next() {
        passage++;
        return this;
    }

    /** What follows stands in a content that is read again. */
    Tagging inside(String words) {
        at = document.text().indexOf(words);
        open(new Span(at, at + words.length()));
        passage = passages.size() - 1;
        return this;
    }

    TaggedDocument document() {
        List<TaggedPassage> tagged = IntStream.range(0, passages.size())
                .mapToObj(i -> new TaggedPassage(passages.get(i), spans.get(i), links.get(i)))
                .toList();
        int paragraphs = document.paragraphs().size();
        return new TaggedDocument(
                document,
                tagged.subList(0, paragraphs),
                tagged.subList(paragraphs, tagged.size()),
                AttributionScores.NONE);
    }

    /** Attributions as "source | cue | content". */
    List<String> told(List<Attribution> attributions) {
        return attributions.stream()
                .map(a -> words(a.source()) + " | " + words(a.cue()) + " | " + words(a.content()))
                .toList();
    }

    private String words(List<Span> places) {
        return places.stream().map(place -> place.in(document.text())).collect(Collectors.joining(" … "));
    }

    private void open(Span place) {
        passages.add(place);
        spans.add(new ArrayList<>());
        links.add(new ArrayList<>());
    }

    private Tagging add(Role role, String words) {
        int start = document.text().indexOf(words, at);
        at = start + words.length();
        spans.get(passage).add(new TaggedSpan(role, new Span(start, at), confidence, confidence < 0.35));
        return this;
    }

    private int index(String words) {
        List<TaggedSpan> here = spans.get(passage);
        return IntStream.range(0, here.size())
                .filter(i -> here.get(i).span().in(document.text()).equals(words))
                .findFirst()
                .orElseThrow();
    }
}
