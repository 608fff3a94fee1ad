// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.onrecord.document.Paragraph;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.statement.PartialDate;

/** Finds every {@link NamedDate} of an article, in the order of the text. */
final class NamedDates {

    private final List<Utterance> utterances;
    private final Sentences sentences;
    private final List<NamedDate> found = new ArrayList<>();

    NamedDates(SegmentedDocument document, List<Utterance> utterances, Sentences sentences, LocalDate published) {
        this.utterances = utterances;
        this.sentences = sentences;
        CalendarWords calendar = new CalendarWords(published);
        List<Paragraph> paragraphs = document.paragraphs();
        for (int index = 0; index < paragraphs.size(); index++) {
            Frame frame = Frame.of(document.text(), paragraphs.get(index).span(), List.of());
            for (int word = 0; word < frame.size(); word++) {
                PartialDate date = calendar.at(frame, word);
                if (date != null) {
                    found.add(named(date, index, frame, word));
                }
            }
        }
    }

    private NamedDate named(PartialDate date, int paragraph, Frame frame, int word) {
        FrameWord place = frame.words().get(word);
        int start = place.span().start();
        List<Integer> quoting = IntStream.range(0, utterances.size())
                .filter(index -> quotes(utterances.get(index), start))
                .boxed()
                .toList();
        return new NamedDate(date, paragraph, sentences.at(start), place, frame.lower(word - 1), quoting);
    }

    /** Whether a place stands in the content of a statement. */
    static boolean quotes(Utterance utterance, int place) {
        return utterance.attribution().content().stream().anyMatch(span -> span.contains(place));
    }

    List<NamedDate> all() {
        return found;
    }
}
