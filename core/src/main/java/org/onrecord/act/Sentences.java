// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;

/** The sentences of one document and the words in them. */
final class Sentences {

    private final int[] starts;
    private final List<Set<String>> words;

    Sentences(SegmentedDocument document) {
        List<Span> spans = document.paragraphs().stream()
                .flatMap(paragraph -> paragraph.sentences().stream())
                .map(sentence -> sentence.span())
                .toList();
        this.starts = spans.stream().mapToInt(Span::start).toArray();
        this.words = spans.stream()
                .<Set<String>>map(span -> new HashSet<>(Words.of(span.in(document.text()))))
                .toList();
    }

    /** The index of the sentence in which a place stands, or of the last one before it. */
    int at(int place) {
        int found = Arrays.binarySearch(starts, place);
        return Math.max(0, found >= 0 ? found : -found - 2);
    }

    /** Whether a word, in lower case, stands in a sentence. */
    boolean contains(int sentence, String word) {
        return sentence < words.size() && words.get(sentence).contains(word);
    }
}
