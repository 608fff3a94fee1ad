// SPDX-License-Identifier: Apache-2.0
package org.onrecord.act;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.document.PublicationDate;
import org.onrecord.document.SegmentedDocument;
import org.onrecord.statement.Act;
import org.onrecord.statement.Attribution;
import org.onrecord.statement.AttributionScores;
import org.onrecord.statement.Circumstances;
import org.onrecord.statement.Medium;
import org.onrecord.statement.Resolution;

/**
 * Reads how, when and to whom things were said: which act each statement is, whether the article presents it as made, by
 * what way, on which day, to whom, and on what condition. Dates are counted from the day of publication. Safe to share
 * between threads.
 */
public final class CircumstanceReader {

    private final ActFeatures features = new ActFeatures();
    private final Classifier<Act> acts = Classifier.ofActs();
    private final MediumReader mediumReader = new MediumReader();
    private final Settings settings = new Settings();
    private final DateChoice dateChoice = new DateChoice();
    private final Classifier<Medium> media = Classifier.ofMedia();

    /**
     * The circumstances of each attribution, at its index.
     *
     * @param attributions spans of the document's text, in the order of the text
     * @param resolution who makes each of them
     * @param scores which acts and media the words speak for, as far as a model tells
     */
    public List<Circumstances> read(
            SegmentedDocument document,
            List<Attribution> attributions,
            Resolution resolution,
            AttributionScores scores) {
        Sentences sentences = new Sentences(document);
        List<Utterance> utterances =
                new Utterances(document, sentences, attributions).of(resolution, features, acts, scores);
        Occasions occasions = new Occasions(utterances, mediumReader, new DateReader(day(document)));
        Narration narration = new Narration(document, utterances);
        MediumFeatures article = new MediumFeatures(narration, settings, utterances, occasions);
        LocalDate day = day(document);
        DatedArticle dated = day == null
                ? null
                : new DatedArticle(document, sentences, utterances, occasions, article.settings(), day);
        ConditionReader conditions = new ConditionReader(document.text(), sentences);
        AddresseeReader addressees = new AddresseeReader(document.text(), resolution);
        List<Circumstances> circumstances = new ArrayList<>(utterances.size());
        for (int index = 0; index < utterances.size(); index++) {
            Utterance utterance = utterances.get(index);
            circumstances.add(new Circumstances(
                    utterance.act(),
                    AssertionReader.isAsserted(utterance),
                    scores.isSilent()
                            ? occasions.medium(index)
                            : media.likeliest(article.of(index), scores.media(utterance.attribution())),
                    dated == null
                            ? occasions.date(index)
                            : dateChoice.choose(new DateCandidates(dated, narration, index)),
                    addressees.read(utterance),
                    conditions.read(utterance)));
        }
        return circumstances;
    }

    private static @Nullable LocalDate day(SegmentedDocument document) {
        PublicationDate published = document.document().publication().published();
        return published == null ? null : published.date();
    }
}
