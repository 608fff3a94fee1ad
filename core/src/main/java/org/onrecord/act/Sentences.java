// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;

/** The sentences of one document and the words in them. Made for one document, by one thread. */
final class Sentences {

    private final String text;
    private final List<Span> spans;
    private final int[] starts;
    private final List<@Nullable Set<String>> words;

    Sentences(SegmentedDocument document) {
        this.text = document.text();
        this.spans = document.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(sentence -> sentence.span())
                .toList();
        this.starts = spans.stream().mapToInt(Span::start).toArray();
        this.words = new ArrayList<>(Collections.nCopies(spans.size(), null));
    }

    /** The index of the sentence in which a place stands, or of the last one before it; 0 before the first. */
    int at(int place) {
        return Math.max(0, last(place));
    }

    /** The sentence in which a place stands, or the last one before it; the place alone where there is none. */
    Span span(int place) {
        int found = last(place);
        return found >= 0 ? spans.get(found) : new Span(place, place + 1);
    }

    private int last(int place) {
        int found = Arrays.binarySearch(starts, place);
        return found >= 0 ? found : -found - 2;
    }

    /** Whether a word, in lower case, stands in a sentence. */
    boolean contains(int sentence, String word) {
        return sentence < spans.size() && words(sentence).contains(word);
    }

    private Set<String> words(int sentence) {
        Set<String> known = words.get(sentence);
        if (known == null) {
            known = new HashSet<>(Words.of(spans.get(sentence).in(text)));
            words.set(sentence, known);
        }
        return known;
    }
}
