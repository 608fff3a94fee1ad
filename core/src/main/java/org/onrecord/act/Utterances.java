// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.document.Paragraph;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.document.Span;
import org.onrecord.statement.Act;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Quotation;
import org.onrecord.statement.Resolution;

/** Makes the {@link Utterance}s of one document. */
final class Utterances {

    private final SegmentedDocument document;
    private final List<Attribution> attributions;
    private final Sentences sentences;
    private final List<Span> contents;

    Utterances(SegmentedDocument document, Sentences sentences, List<Attribution> attributions) {
        this.document = document;
        this.attributions = attributions;
        this.sentences = sentences;
        this.contents = attributions.stream()
                .flatMap(attribution -> attribution.content().stream())
                .sorted()
                .toList();
    }

    List<Utterance> of(Resolution resolution, ActFeatures features, Classifier<Act> acts, AttributionScores scores) {
        List<Quotation> quotations = new QuotationReader().read(document, attributions);
        List<String> sources =
                attributions.stream().map(one -> joined(one.source(), " ")).toList();
        List<String> speakers = SpeakerKeys.of(sources, resolution);
        List<Utterance> utterances = new ArrayList<>(attributions.size());
        for (int index = 0; index < attributions.size(); index++) {
            Attribution attribution = attributions.get(index);
            String cue = joined(attribution.cue(), " ");
            String content = joined(attribution.content(), "\n");
            Quotation quotation = quotations.get(index);
            CueClass kind = features.cueClass(cue, content);
            Act act =
                    acts.likeliest(features.of(sources.get(index), cue, content, quotation), scores.acts(attribution));
            Paragraph.Kind place = paragraph(attribution.start());
            utterances.add(new Utterance(
                    attribution,
                    sources.get(index),
                    cue,
                    content,
                    quotation,
                    kind,
                    act,
                    frame(attribution),
                    speakers.get(index),
                    place == Paragraph.Kind.HEADLINE || place == Paragraph.Kind.SUBHEAD,
                    isTurn(place, attribution, sources.get(index))));
        }
        return utterances;
    }

    private boolean isTurn(Paragraph.Kind place, Attribution attribution, String source) {
        boolean capitals = source.length() > 1 && source.equals(source.toUpperCase(Locale.ROOT));
        return place == Paragraph.Kind.TURN
                || (capitals && joined(attribution.cue(), " ").strip().equals(":"));
    }

    private String joined(List<Span> spans, String between) {
        return spans.stream()
                .distinct()
                .sorted()
                .map(span -> span.in(document.text()).replace('\n', ' '))
                .collect(Collectors.joining(between));
    }

    private Paragraph.Kind paragraph(int place) {
        return document.paragraphs().stream()
                .filter(paragraph -> paragraph.span().end() > place)
                .findFirst()
                .map(Paragraph::kind)
                .orElse(Paragraph.Kind.BODY);
    }

    private Frame frame(Attribution attribution) {
        List<Span> cue = attribution.cue().isEmpty() ? attribution.content() : attribution.cue();
        Span first = cue.get(0);
        Span stretch = sentences.span(first.start()).cover(sentences.span(Math.max(first.start(), first.end() - 1)));
        List<Span> inside = contents.stream()
                .filter(span -> span.overlaps(stretch) && !span.contains(first))
                .sorted(Comparator.naturalOrder())
                .toList();
        return Frame.of(document.text(), stretch, inside);
    }
}
