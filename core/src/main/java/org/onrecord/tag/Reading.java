// SPDX-License-Identifier: Apache-2.0
package org.onrecord.tag;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.document.Span;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Role;
import org.onrecord.statement.TaggedLink;
import org.onrecord.statement.TaggedPassage;
import org.onrecord.statement.TaggedSpan;

/**
 * Reads some passages of a text, side by side as if nothing stood between them: words, windows, scores, best spans,
 * links. Made for one call, which it serves once.
 */
final class Reading {

    private final TaggerModel model;
    private final List<Span> passages;
    private final Words words = new Words();
    private final Scores scores = new Scores();
    private final Lattice lattice;

    /** For each passage the number of stretches up to its end. */
    private final List<Integer> ends = new ArrayList<>();

    private final List<TaggedPassage> tagged = new ArrayList<>();

    /** What was found of the passage after the last that is tagged. */
    private final List<TaggedSpan> spans = new ArrayList<>();

    private final List<TaggedLink> links = new ArrayList<>();

    private final List<Span> worthReadingAgain = new ArrayList<>();
    private final AttributionRows attributions = new AttributionRows();

    private int stretch;

    /** @param sentences where in the text a sentence begins */
    Reading(TaggerModel model, String text, BitSet sentences, List<Span> passages) {
        this.model = model;
        this.passages = passages;
        this.lattice = new Lattice(model.crf());
        WordPieces pieces = new WordPieces(model.vocabulary(), text, sentences, words);
        for (Span passage : passages) {
            pieces.read(passage);
            ends.add(words.stretches());
        }
    }

    /** What stands in each passage. */
    List<TaggedPassage> read(Windows windows, Threads threads) {
        new WindowReader(model.encoder(), threads, words).read(windows.over(words), (window, read) -> {
            read.copy(words, window, scores);
            decodeUpTo(window.to());
        });
        decodeUpTo(words.count());
        return tagged;
    }

    /** Which acts and media the words that were read speak for. */
    AttributionScores attributions() {
        return attributions.scores();
    }

    /** The contents, of those that were read, that may hold attributions. */
    List<Span> worthReadingAgain() {
        return worthReadingAgain;
    }

    /** Decodes the stretches that end no later than this word. */
    private void decodeUpTo(int word) {
        while (stretch < words.stretches() && words.stretch(stretch + 1) <= word) {
            decode(words.stretch(stretch), words.stretch(stretch + 1));
            stretch++;
            if (stretch == ends.get(tagged.size())) {
                tagged.add(new TaggedPassage(passages.get(tagged.size()), spans, links));
                spans.clear();
                links.clear();
            }
        }
    }

    private void decode(int from, int to) {
        if (from == to) {
            return;
        }
        int before = spans.size();
        lattice.read(scores.emissions(), to - from);
        List<WordSpan> found = SpanChoice.among(lattice.spans(SpanChoice.TENTATIVE), to - from);
        for (WordSpan span : found) {
            Span place = words.span(from + span.first(), from + span.last());
            spans.add(new TaggedSpan(span.role(), place, span.probability(), SpanChoice.isTentative(span)));
            if (span.role() == Role.CONTENT && model.inner().areIn(span, scores.states())) {
                worthReadingAgain.add(place);
            }
        }
        for (TaggedLink link : model.links().links(scores.states(), found)) {
            links.add(new TaggedLink(before + link.cue(), before + link.argument(), link.probability()));
        }
        attributions.add(words, from, scores, to - from);
        scores.drop(to - from);
    }
}
